package se.framsteg.organisation.codelist;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.organisation.OrganisationKind;
import se.framsteg.shared.LanguageMap;

@Schema(name = "PlacementKind", description = "Ett slag av placering. / A kind of placement.")
public record PlacementKind(
        @Schema(description = "Koden. / The code.", examples = "work-training")
        String code,

        @Schema(description = "Namn på ett eller flera språk. / Name in one or more languages.")
        LanguageMap label,

        @Schema(
                description =
                        "Slag av organisation som kan anvisa. Ingen: personen kommer på egen begäran. / Kinds of organisation that may refer. None: on own initiative.")
        Set<OrganisationKind> commissioners,

        @Schema(
                description =
                        "Den rättsliga grund som uppgifterna delas på. / The legal ground on which particulars are shared.")
        String legalGround,

        @Schema(description = "Om anvisningen måste bygga på ett beslut. / Whether a decision is required.")
        boolean decisionRequired,

        @Schema(description = "Om uppdragsgivaren betalar per närvarodag. / Whether paid per present day.")
        boolean paidPerDay,

        @Schema(
                description =
                        "Arbetsdagar att svara på en anvisning när inget avtal säger annat. / Working days to answer where no contract says otherwise.")
        int answerDays) {

    public boolean isReferredBy(OrganisationKind kind) {
        return commissioners.contains(kind);
    }
}
