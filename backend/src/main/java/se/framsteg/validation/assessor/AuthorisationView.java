package se.framsteg.validation.assessor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.catalogue.unit.Areas.Area;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.Link;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(
        name = "AssessorAuthorisation",
        description = "Att en kollega får bedöma i ett område. / That a colleague may assess in an area.")
record AuthorisationView(
        @Schema(description = "Behörighetens id. / The authorisation's id.")
        UUID id,

        @Schema(description = "Kollegans medlemskap. / The colleague's membership.")
        UUID membershipId,

        @Schema(description = "Kollegans namn. / The colleague's name.")
        String name,

        @Schema(description = "Programmets kod. / The programme's code.", examples = "FRAMSTEG-EXEMPEL")
        String programme,

        @Schema(description = "Områdets kod. / The area's code.", examples = "KOK")
        String area,

        @Schema(description = "Vad området heter. / The area's name.")
        LanguageMap areaName,

        @Schema(description = "Under utbildning eller behörig. / In training or on their own.")
        Standing standing,

        @Schema(description = "Samma sak i ord. / The same in words.", examples = "Behörig")
        String standingLabel,

        @Schema(description = "Gäller i dag. / In force today.")
        boolean inForce,

        @Schema(description = "Första dagen. / First day.") LocalDate fromOn,

        @MayBeAbsent @Schema(description = "Sista dagen, när den är bestämd. / Last day, when decided.")
        LocalDate toOn,

        @Schema(description = "Vilken utbildning, och när. / Which training, and when.")
        String proof,

        @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
        Map<String, Link> links) {

    static AuthorisationView of(AssessorAuthorisation authorisation, String name, Area area, LocalDate today) {
        return new AuthorisationView(
                authorisation.id(),
                authorisation.membershipId(),
                name,
                area.programme(),
                area.code(),
                area.name(),
                authorisation.standing(),
                authorisation.standing().label(),
                authorisation.holdsOn(today),
                authorisation.fromOn(),
                authorisation.toOn(),
                authorisation.proof(),
                Map.of("self", Link.to("/assessor-authorisations/" + authorisation.id())));
    }

    @Schema(name = "UnitAssessor", description = "Någon som får bedöma modulen i dag. / Who may assess it today.")
    record AssessorOfUnit(
            @Schema(description = "Kollegans medlemskap. / The colleague's membership.")
            UUID membershipId,

            @Schema(description = "Kollegans namn. / The colleague's name.")
            String name,

            @Schema(description = "Under utbildning eller behörig. / In training or on their own.")
            Standing standing,

            @Schema(description = "Samma sak i ord. / The same in words.", examples = "Behörig")
            String standingLabel) {}

    @Schema(name = "UnitAssessors", description = "De som får bedöma modulen i dag. / Those who may assess it today.")
    record Assessors(
            @Schema(description = "Efter namn. / By name.") List<AssessorOfUnit> items) {}
}
