package se.framsteg.journey.stage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.access.Role;
import se.framsteg.access.machine.AllowedAction;
import se.framsteg.model.FilledBy;
import se.framsteg.model.StepAsk;
import se.framsteg.model.StepKind;
import se.framsteg.shared.Link;
import se.framsteg.shared.contract.MayBeAbsent;
import se.framsteg.signing.SigningMethod;
import se.framsteg.signing.SigningView;

@Schema(name = "StageVisit", description = "En persons tid i en etapp. / One person's time in a stage.")
public record StageVisitView(
        @Schema(description = "Besökets id. / The visit's id.")
        UUID id,

        @Schema(
                description = "Versionen att ändra; skicka den som If-Match. / The version to change by, as If-Match.",
                examples = "\"3\"")
        String etag,

        @Schema(description = "Resan. / The journey.") UUID journeyId,

        @Schema(description = "Etappens kod i modellen. / The stage's code in the model.", examples = "introduction")
        String stageCode,

        @Schema(description = "Vad etappen heter. / What the stage is called.", examples = "Introduktion")
        String title,

        @Schema(description = "Vad den är till för. / What it is for.")
        String purpose,

        @Schema(description = "Omgången, när etappen går i omgångar. / The round.")
        int round,

        @Schema(description = "Utgåvan; 2 och uppåt är rättelser. / The edition; from 2 on they are corrections.")
        int edition,

        @MayBeAbsent
        @Schema(description = "Besöket det rättar eller ersätter. / The visit it corrects or stands in the place of.")
        UUID inPlaceOf,

        @MayBeAbsent @Schema(description = "Besöket som gäller i stället. / The visit that holds instead.")
        UUID replacedBy,

        @Schema(description = "Den går i omgångar. / It is gone through in rounds.")
        boolean repeatable,

        @Schema(description = "Läget. / Its state.") StateView status,

        @MayBeAbsent @Schema(description = "Dagen den öppnas av sig själv. / The day it opens by itself.")
        LocalDate opensOn,

        @MayBeAbsent @Schema(description = "När den öppnades. / When it was opened.")
        LocalDate openedOn,

        @MayBeAbsent @Schema(description = "När den blev klar att godkännas. / When it was ready.")
        LocalDate readyOn,

        @MayBeAbsent @Schema(description = "När den blev klar. / When it was finished.")
        LocalDate finishedOn,

        @Schema(description = "Något i den är försenat. / Something in it is late.")
        boolean overdue,

        @Schema(description = "De som skriver under. / Those who sign.")
        List<Role> signedBy,

        @Schema(description = "Momenten i ordning. / The steps in order.")
        List<StepView> steps,

        @MayBeAbsent @Schema(description = "Texten och underskrifterna. / The text and the signatures.")
        SigningView signing,

        @MayBeAbsent
        @Schema(
                description =
                        "Det som sades när etappen skickades tillbaka, hoppades över, rättades eller makulerades, så länge det gäller. / What was said when the stage was sent back, skipped, corrected or made void, as long as that holds.")
        RemarkView remark,

        @Schema(description = "Det du kan göra nu. / What you may do now.")
        List<AllowedAction> allowedActions,

        @Schema(
                description =
                        "Det deltagaren kan göra vid bordet, med sin PIN-kod. / What the participant may do at the table.")
        List<AllowedAction> participantActions,

        @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
        Map<String, Link> links) {

    @Schema(name = "JourneyState", description = "Var något är. / Where something is.")
    public record StateView(
            @Schema(description = "Koden. / The code.", examples = "open")
            String code,

            @Schema(description = "I ord. / In words.", examples = "Pågår")
            String label) {}

    @Schema(name = "JourneyStep", description = "Ett moment i resan. / A step in the journey.")
    public record StepView(
            @Schema(description = "Momentets id i resan. / The step's id in the journey.")
            UUID id,

            @Schema(description = "Koden i modellen. / The code in the model.", examples = "fire-and-first-aid")
            String code,

            @Schema(description = "Vad för slag. / What kind.")
            StepKind kind,

            @Schema(description = "Vad det heter. / What it is called.")
            String title,

            @Schema(description = "Så gör ni. / How to do it.")
            String help,

            @Schema(description = "De som gör det. / Those who do it.")
            List<Role> doneBy,

            @Schema(description = "Etappen är inte klar utan det. / The stage is not ready without it.")
            boolean required,

            @Schema(description = "Skyldighet: det gäller alltid. / A duty; it always applies.")
            boolean statutory,

            @Schema(description = "Deltagaren säger själv ”Jag har förstått”. / The participant confirms it too.")
            boolean twoSided,

            @MayBeAbsent
            @Schema(description = "Det som gör momentet klart av sig självt. / What makes it done by itself.")
            FilledBy filledBy,

            @Schema(description = "Det som ska berättas. / What has to be told.")
            Set<StepAsk> asks,

            @Schema(description = "Läget. / Its state.") StateView status,

            @MayBeAbsent @Schema(description = "Dagen det ska vara klart. / The day it is due.")
            LocalDate dueOn,

            @Schema(description = "Det är försenat. / It is late.")
            boolean overdue,

            @MayBeAbsent @Schema(description = "När det blev klart. / When it was done.")
            LocalDate doneOn,

            @MayBeAbsent @Schema(description = "Svaret. / The answer.")
            StepAnswer.Choice choice,

            @MayBeAbsent @Schema(description = "Med personens egna ord. / In the person's own words.")
            String personWords,

            @MayBeAbsent @Schema(description = "Anteckning. / Note.")
            String note,

            @MayBeAbsent @Schema(description = "När det visades. / When it was shown.")
            Instant shownAt,

            @MayBeAbsent
            @Schema(description = "När deltagaren sa ”Jag har förstått”. / When the participant confirmed.")
            Instant understoodAt,

            @MayBeAbsent @Schema(description = "Hur deltagaren sa det. / In which way.")
            SigningMethod understoodMethod,

            @Schema(description = "Det du kan göra nu. / What you may do now.")
            List<AllowedAction> allowedActions,

            @Schema(description = "Det deltagaren kan göra vid bordet. / What the participant may do at the table.")
            List<AllowedAction> participantActions) {}
}
