package se.framsteg.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.LanguageMap;

@Schema(name = "LevelText", description = "Vad en nivå betyder i programmet. / What a level means in the programme.")
public record LevelText(
        @Schema(description = "1 till 3. / 1 to 3.") int level,

        @Schema(description = "Nivåns namn. / The level's name.")
        LanguageMap name,

        @Schema(description = "Vad den betyder. / What it means.")
        LanguageMap description) {}
