package se.framsteg.certificate.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.LanguageMap;

@Schema(name = "CertificateLevel", description = "Hur långt personen har kommit. / How far somebody has come.")
public record LevelView(
        @Schema(description = "1, 2 eller 3. / 1, 2 or 3.") int number,

        @Schema(description = "Nivån i ord. / The level in words.")
        LanguageMap text) {

    public static LevelView of(Level level) {
        return new LevelView(level.number(), level.meaning());
    }
}
