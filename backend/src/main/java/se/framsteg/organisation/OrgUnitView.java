package se.framsteg.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.Link;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(name = "OrgUnit", description = "En enhet som anvisar eller tar emot. / A unit that refers or receives.")
record OrgUnitView(
        @Schema(description = "Enhetens id. / The unit's id.")
        UUID id,

        @Schema(description = "Enhetens namn. / The unit's name.")
        String name,

        @Schema(description = "Organisationen den hör till. / The organisation it belongs to.")
        UUID organisationId,

        @MayBeAbsent @Schema(description = "Kommunen där den finns. / Where it is.", examples = "2184")
        String municipalityCode,

        @Schema(description = "Så många personer kan enheten ha samtidigt. / How many people it can have at once.")
        int places,

        @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
        Map<String, Link> links) {

    static OrgUnitView of(OrgUnit unit) {
        return new OrgUnitView(
                unit.id(),
                unit.name(),
                unit.orgId(),
                unit.municipalityCode(),
                unit.places(),
                Map.of(
                        "self", Link.to("/org-units/" + unit.id()),
                        "organisation", Link.to("/organisations/" + unit.orgId())));
    }
}
