package se.framsteg.catalogue.unit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.LanguageMap;

@Schema(name = "UnitVersionRow", description = "En modul i en lista. / A unit in a list.")
public record UnitVersionRow(
        @Schema(description = "Modulversionens id. / The unit version's id.")
        UUID id,

        @Schema(description = "Modulens kod. / The unit's code.", examples = "KOK-101")
        String code,

        @Schema(description = "Vad modulen heter. / The unit's title.")
        LanguageMap title,

        @Schema(description = "1 till 3. / 1 to 3.") int level,

        @Schema(description = "Poäng. / Credits.") int credits,

        @Schema(description = "Timmar. / Hours.") int hours,

        @Schema(description = "Områdets kod. / The area's code.", examples = "KOK")
        String area,

        @Schema(description = "Vad området heter. / The area's name.")
        LanguageMap areaName,

        @Schema(description = "Programmets kod. / The programme's code.", examples = "FRAMSTEG-EXEMPEL")
        String programme,

        @Schema(description = "Programmets version. / The programme's version.", examples = "1.0.0")
        String version,

        @Schema(description = "Exempeltexter som ingen panel har fastställt. / Sample texts, settled by no panel.")
        boolean sample) {}
