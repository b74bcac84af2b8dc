package se.framsteg.validation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.access.machine.AllowedAction;
import se.framsteg.catalogue.EvidenceKind;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.Link;
import se.framsteg.shared.contract.MayBeAbsent;
import se.framsteg.validation.assessment.DecisionView;
import se.framsteg.validation.attempt.Aim;
import se.framsteg.validation.attempt.SelfRating;
import se.framsteg.validation.attempt.UnitAttemptStatus;
import se.framsteg.validation.evidence.EvidenceView;
import se.framsteg.validation.verification.VerificationView;

@Schema(
        name = "UnitAttempt",
        description =
                "En persons väg genom en modul, med allt som är sagt och visat. / One person's way through a unit, with all that was said and shown.")
public record UnitAttemptView(
        @Schema(description = "Valideringens id. / The attempt's id.")
        UUID id,

        @Schema(description = "Personen. / The person.") PersonRef participant,

        @Schema(description = "Modulen. / The unit.") UnitRef unit,

        @Schema(description = "Läget. / Its state.") StatusView status,

        @Schema(description = "Vilken gång personen provar modulen. / How many times the unit is tried.")
        int number,

        @Schema(description = "Varvet, från 1; en komplettering börjar nästa. / The round, from 1.")
        int round,

        @Schema(description = "Varför personen gör det. / Why the person does it.")
        Aim aim,

        @Schema(description = "Samma sak i ord. / The same in words.", examples = "Visa det jag redan kan")
        String aimLabel,

        @Schema(description = "Den som bedömer. / Who assesses.")
        AssessorRef assessor,

        @MayBeAbsent @Schema(description = "När kompletteringen ska vara klar. / When the completion is due.")
        LocalDate completeBy,

        @Schema(
                description =
                        "Allt obligatoriskt som ska bedömas har underlag nog. / Everything mandatory to be judged has evidence enough.")
        boolean readyToSubmit,

        @MayBeAbsent @Schema(description = "Vad personen säger om sig själv. / What the person says of themselves.")
        SelfAssessmentView selfAssessment,

        @Schema(description = "Läranderesultaten i ordning, med sina kriterier. / The outcomes, with their criteria.")
        List<OutcomeView> outcomes,

        @Schema(description = "Underlagen, den senaste dagen först. / The evidence, the latest day first.")
        List<EvidenceView> evidence,

        @Schema(description = "Bedömningarna, den första först. / The decisions, the first first.")
        List<DecisionView> decisions,

        @Schema(description = "Kvalitetssäkringarna, den första först. / The verifications, the first first.")
        List<VerificationView> verifications,

        @Schema(description = "Det du kan göra nu. / What you may do now.")
        List<AllowedAction> allowedActions,

        @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
        Map<String, Link> links) {

    @Schema(name = "ValidationPerson", description = "Den som valideras. / Whose competence is validated.")
    public record PersonRef(
            @Schema(description = "Deltagarens id. / The participant's id.")
            UUID id,

            @Schema(description = "Namn. / Name.") String name) {}

    @Schema(name = "ValidationUnit", description = "Modulen i korthet. / The unit in brief.")
    public record UnitRef(
            @Schema(description = "Modulversionens id. / The unit version's id.")
            UUID id,

            @Schema(description = "Modulens kod. / The unit's code.", examples = "KOK-101")
            String code,

            @Schema(description = "Vad modulen heter. / The unit's title.")
            LanguageMap title,

            @Schema(description = "1 till 3. / 1 to 3.") int level) {}

    @Schema(name = "UnitAttemptState", description = "Var valideringen är. / Where the attempt is.")
    public record StatusView(
            @Schema(description = "Koden. / The code.") UnitAttemptStatus code,

            @Schema(description = "I ord. / In words.", examples = "Samlar underlag")
            String label,

            @Schema(description = "I få ord, för listor. / In few words, for lists.", examples = "Samlar")
            String headline) {

        static StatusView of(UnitAttemptStatus status) {
            return new StatusView(status, status.label(), status.headline());
        }
    }

    @Schema(name = "ValidationAssessor", description = "Den som bedömer. / Who assesses.")
    public record AssessorRef(
            @Schema(description = "Kollegans medlemskap. / The colleague's membership.")
            UUID membershipId,

            @Schema(description = "Namn. / Name.") String name,

            @Schema(description = "Om det är du. / Whether it is you.")
            boolean me) {}

    @Schema(name = "SelfAssessment", description = "Vad personen säger om sig själv. / What the person says.")
    public record SelfAssessmentView(
            @Schema(description = "Ett svar för varje läranderesultat. / One answer for each outcome.")
            List<AnswerView> answers,

            @Schema(description = "En kollega skrev på personens ord. / A colleague wrote on the person's word.")
            boolean onTheirWord,

            @Schema(description = "Den som skrev. / Who wrote.")
            String notedBy,

            @Schema(description = "När. / When.") Instant notedAt) {}

    @Schema(name = "SelfAssessmentAnswer", description = "Ett svar. / An answer.")
    public record AnswerView(
            @Schema(description = "Läranderesultatets kod. / The outcome's code.", examples = "KOK-101.1")
            String outcome,

            @Schema(description = "Svaret. / The answer.") SelfRating rating,

            @Schema(description = "Samma sak i ord. / The same in words.", examples = "Kan med stöd")
            String ratingLabel,

            @MayBeAbsent @Schema(description = "Personens egna ord. / The person's own words.")
            String words) {}

    @Schema(name = "ValidationOutcome", description = "Ett läranderesultat. / A learning outcome.")
    public record OutcomeView(
            @Schema(description = "Läranderesultatets kod. / The outcome's code.", examples = "KOK-101.1")
            String code,

            @Schema(description = "Det man kan. / What one can do.")
            LanguageMap text,

            @Schema(description = "Kriterierna i ordning. / The criteria in order.")
            List<CriterionView> criteria) {}

    @Schema(name = "ValidationCriterion", description = "Ett kriterium och var det är. / A criterion, where it is.")
    public record CriterionView(
            @Schema(description = "Kriteriets id. / The criterion's id.")
            UUID id,

            @Schema(description = "Kriteriets kod. / The criterion's code.", examples = "KOK-101.1.1")
            String code,

            @Schema(description = "Det som ska visas. / What is to be shown.")
            LanguageMap text,

            @Schema(description = "Måste visas. / Must be shown.")
            boolean mandatory,

            @Schema(description = "Sätt att visa som räknas. / Kinds of evidence that count.")
            List<EvidenceKind> accepts,

            @Schema(description = "Antal tillfällen minst, på olika dagar. / The least number of occasions.")
            int minimumOccasions,

            @Schema(description = "Ska bedömas, nu eller senare. / To be judged, now or later.")
            boolean open,

            @Schema(description = "Var kriteriet är. / Where it is.")
            CriterionStanding standing,

            @Schema(description = "Samma sak i ord. / The same in words.", examples = "Underlag saknas")
            String standingLabel,

            @MayBeAbsent
            @Schema(
                    description =
                            "Vad som saknas, i en mening till personen. / What is missing, in a sentence to the person.")
            String missing,

            @Schema(description = "Underlagen som talar för det. / The evidence claimed for it.")
            List<UUID> evidenceIds) {}
}
