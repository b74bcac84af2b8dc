package se.framsteg.journey.workplan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.access.machine.AllowedAction;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.Link;
import se.framsteg.shared.contract.MayBeAbsent;
import se.framsteg.signing.SigningView;

@Schema(name = "WorkPlan", description = "En version av en arbetsplan. / One version of a work plan.")
record WorkPlanView(
        @Schema(description = "Planens id. / The plan's id.")
        UUID id,

        @Schema(description = "Placeringens id. / The placement's id.")
        UUID placementId,

        @Schema(description = "Deltagarens id. / The participant's id.")
        UUID participantId,

        @Schema(description = "Deltagarens namn. / The participant's name.", examples = "Noor Salim")
        String participantName,

        @Schema(description = "Versionen, räknad från 1. / The version, counted from 1.", examples = "1")
        int number,

        @Schema(description = "Läget. / Its state.") CodeView status,

        @MayBeAbsent @Schema(description = "På vilket sätt den kom att gälla. / In what way it came into force.")
        CodeView agreement,

        @MayBeAbsent @Schema(description = "Timmar i veckan. / Hours a week.", examples = "20")
        BigDecimal hoursPerWeek,

        @MayBeAbsent @Schema(description = "Så kan tiden växa. / How the hours may grow.")
        String stepUp,

        @Schema(description = "Arbetsuppgifterna. / The tasks.")
        List<String> tasks,

        @MayBeAbsent @Schema(description = "Stöd och anpassningar. / Support and adaptations.")
        String supports,

        @MayBeAbsent
        @Schema(description = "Det personen vill få intyg på, med ord. / What is to be validated, in words.")
        String validation,

        @Schema(description = "Moduler att validera. / Units to validate.")
        List<UnitView> units,

        @Schema(description = "Dagar för uppföljning. / Days of follow-up.")
        List<LocalDate> followUpDays,

        @Schema(description = "Målen, i ordning. / The goals, in order.")
        List<GoalView> goals,

        @MayBeAbsent @Schema(description = "Versionen som den ersätter. / The version it takes the place of.")
        UUID revisesId,

        @MayBeAbsent @Schema(description = "Varför den skrevs. / Why it was written.")
        String revisionWhy,

        @Schema(description = "Det som är annorlunda mot versionen före. / What differs from the version before.")
        List<DifferenceView> differences,

        @MayBeAbsent @Schema(description = "Dagen den lästes tillsammans. / The day it was read together.")
        LocalDate readTogetherOn,

        @MayBeAbsent @Schema(description = "Dagen den började gälla. / The day it came into force.")
        LocalDate agreedOn,

        @MayBeAbsent @Schema(description = "Texten och underskrifterna. / The text and the signatures.")
        SigningView signing,

        @MayBeAbsent
        @Schema(
                description =
                        "Varför den gick tillbaka när den skrevs under senast. / Why it went back when it was last being signed.")
        WorkPlanChangeView lastReturn,

        @MayBeAbsent
        @Schema(
                description =
                        "Att den ska gälla utan deltagarens underskrift. / That it is to hold without a signature.")
        WaiverView waiver,

        @Schema(description = "Tre nej: verksamhetsledaren kallas in. / Refused three times: the manager is called in.")
        boolean managerCalledIn,

        @Schema(description = "Det du kan göra nu. / What you may do now.")
        List<AllowedAction> allowedActions,

        @Schema(
                description =
                        "Det deltagaren kan göra vid bordet, med sin PIN-kod. / What the participant may do at the table.")
        List<AllowedAction> participantActions,

        @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
        Map<String, Link> links) {

    @Schema(name = "WorkPlanCode", description = "En kod och vad den betyder. / A code and what it means.")
    record CodeView(
            @Schema(description = "Koden. / The code.", examples = "agreed")
            String code,

            @Schema(description = "I ord. / In words.", examples = "Överenskommen")
            String label) {}

    @Schema(name = "WorkPlanUnit", description = "En modul ur katalogen. / A unit of the catalogue.")
    record UnitView(
            @Schema(description = "Modulversionens id. / The unit version's id.")
            UUID id,

            @Schema(description = "Koden. / The code.", examples = "KOK-101")
            String code,

            @Schema(description = "Vad den heter. / Its title.")
            LanguageMap title) {}

    @Schema(name = "Goal", description = "Ett mål. / A goal.")
    record GoalView(
            @Schema(description = "Målets id. / The goal's id.")
            UUID id,

            @MayBeAbsent
            @Schema(description = "Målet i versionen före som fortsätter här. / The goal before that goes on here.")
            UUID carriedFrom,

            @MayBeAbsent @Schema(description = "Med personens egna ord. / In the person's own words.")
            String ownWords,

            @MayBeAbsent @Schema(description = "Första steget dit. / The first step towards it.")
            StepView nextStep,

            @MayBeAbsent @Schema(description = "Modulen som det handlar om. / The unit it is about.")
            UUID unitId,

            @Schema(description = "Läget. / Its state.") CodeView status,

            @MayBeAbsent @Schema(description = "Hur det gick, säger personen. / How it went, as the person says.")
            String personWords,

            @MayBeAbsent
            @Schema(description = "Hur det gick, säger handledaren. / How it went, as the supervisor says.")
            String supervisorWords,

            @Schema(description = "Det du kan göra nu. / What you may do now.")
            List<AllowedAction> allowedActions) {}

    @Schema(name = "GoalNextStep", description = "Ett steg mot ett mål. / A step towards a goal.")
    record StepView(
            @Schema(description = "Vad. / What.") String words,

            @MayBeAbsent @Schema(description = "Vem som gör det. / Who does it.")
            StepOwner owner,

            @MayBeAbsent @Schema(description = "Senast. / At the latest.")
            LocalDate dueOn,

            @Schema(
                    description =
                            "Dagen har gått och målet är på väg. / The day is past and the goal still on its way.")
            boolean late) {}

    @Schema(name = "WorkPlanDifference", description = "Något som är annorlunda. / Something that differs.")
    record DifferenceView(
            @Schema(description = "Vad. / What.", examples = "Timmar i veckan")
            String label,

            @Schema(description = "Så stod det, rad för rad. / As it was, line by line.")
            List<String> before,

            @Schema(description = "Så står det nu, rad för rad. / As it is, line by line.")
            List<String> now) {}

    @Schema(
            name = "WorkPlanWaiver",
            description =
                    "Att en plan ska gälla utan deltagarens underskrift. / That it is to hold without a signature.")
    record WaiverView(
            @Schema(description = "Varför. / Why.") String why,

            @Schema(description = "Hur deltagaren har fått veta. / How the participant was told.")
            String personInformed,

            @Schema(description = "Den som bad om det. / Who asked for it.")
            String askedBy) {}
}
