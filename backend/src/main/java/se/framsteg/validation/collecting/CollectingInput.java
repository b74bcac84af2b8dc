package se.framsteg.validation.collecting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.catalogue.EvidenceKind;
import se.framsteg.validation.attempt.SelfAssessment;
import se.framsteg.validation.attempt.SelfRating;
import se.framsteg.validation.evidence.NewEvidence;

/** What is told on the way to handing in. */
final class CollectingInput {

    private static final String PIN =
            "Personens PIN-kod, när personen gör det själv vid bordet. Utan den är det på personens"
                    + " ord. / The person's PIN, when they do it at the table. Without it, it is on their word.";

    private CollectingInput() {}

    @Schema(name = "NewSelfAssessment", description = "Vad personen säger om sig själv. / What the person says.")
    record Self(
            @Schema(description = "Ett svar för varje läranderesultat. / One answer for each outcome.")
            @NotEmpty
            @Size(max = 50)
            List<@NotNull @Valid Answer> answers,

            @Schema(description = PIN) @Size(max = 8) String pin) {

        /** Never what somebody chose, whoever prints it. */
        @Override
        public String toString() {
            return "Self[…]";
        }

        SelfAssessment said() {
            return new SelfAssessment(answers.stream()
                    .map(answer ->
                            new SelfAssessment.Answer(answer.outcome(), answer.rating(), blankless(answer.words())))
                    .toList());
        }
    }

    @Schema(name = "NewSelfAssessmentAnswer", description = "Ett svar. / An answer.")
    record Answer(
            @Schema(description = "Läranderesultatets kod. / The outcome's code.", examples = "KOK-101.1")
            @NotBlank
            @Size(max = 40)
            String outcome,

            @Schema(description = "Svaret. / The answer.") @NotNull
            SelfRating rating,

            @Schema(description = "Personens egna ord. / The person's own words.") @Size(max = 1000)
            String words) {}

    @Schema(
            name = "NewEvidence",
            description = "Något som har setts, sagts eller gjorts. / Something seen, said or made.")
    record Noted(
            @Schema(description = "Slaget. / Its kind.") @NotNull
            EvidenceKind kind,

            @Schema(description = "Dagen det hände. / The day it happened.") @NotNull
            LocalDate occurredOn,

            @Schema(description = "Vad som sågs, sades eller gjordes. / What was seen, said or made.") @Size(max = 4000)
            String words,

            @Schema(description = "Personens egna ord. / The person's own words.") @Size(max = 4000)
            String personWords,

            @Schema(
                    description =
                            "Vem annan som intygar och hur den personen vet. Bara för intyg från annan. / Who else vouches and how they know.")
            @Size(max = 300)
            String witness) {

        NewEvidence evidence(List<UUID> criteria) {
            return new NewEvidence(
                    kind, occurredOn, blankless(words), blankless(personWords), blankless(witness), criteria);
        }
    }

    @Schema(
            name = "NewUnitEvidence",
            description = "Ett underlag och kriterierna det talar för. / Evidence and the criteria it speaks for.")
    record NotedFor(
            @Schema(description = "Slaget. / Its kind.") @NotNull
            EvidenceKind kind,

            @Schema(description = "Dagen det hände. / The day it happened.") @NotNull
            LocalDate occurredOn,

            @Schema(description = "Vad som sågs, sades eller gjordes. / What was seen, said or made.") @Size(max = 4000)
            String words,

            @Schema(description = "Personens egna ord. / The person's own words.") @Size(max = 4000)
            String personWords,

            @Schema(
                    description =
                            "Vem annan som intygar och hur den personen vet. Bara för intyg från annan. / Who else vouches and how they know.")
            @Size(max = 300)
            String witness,

            @Schema(description = "Kriterierna det talar för. / The criteria it speaks for.") @NotEmpty @Size(max = 100)
            List<@NotNull UUID> criteria) {

        NewEvidence evidence() {
            return new Noted(kind, occurredOn, words, personWords, witness).evidence(criteria);
        }
    }

    @Schema(
            name = "NewEvidenceClaim",
            description = "Ett underlag som redan finns och kriterierna det talar för. / Earlier evidence, claimed.")
    record Claimed(
            @Schema(description = "Underlagets id. / The evidence's id.") @NotNull
            UUID evidenceId,

            @Schema(description = "Kriterierna det talar för. / The criteria it speaks for.") @NotEmpty @Size(max = 100)
            List<@NotNull UUID> criteria) {}

    @Schema(name = "UnitSubmission", description = "Personen lämnar in. / The person hands in.")
    record Submission(
            @Schema(description = PIN) @Size(max = 8) String pin) {

        /** Never what somebody chose, whoever prints it. */
        @Override
        public String toString() {
            return "Submission[…]";
        }
    }

    @Schema(name = "UnitAppeal", description = "Personen vill att någon annan bedömer. / The person appeals.")
    record Appeal(
            @Schema(description = "Med personens egna ord. / In the person's own words.") @NotBlank @Size(max = 2000)
            String personWords,

            @Schema(description = "Den nya bedömarens medlemskap. / The new assessor's membership.") @NotNull
            UUID assessorMembershipId,

            @Schema(description = "Personens PIN-kod: ingen annan begär det. / The person's PIN; nobody else appeals.")
            @NotBlank
            @Size(max = 8)
            String pin) {

        /** Never what somebody chose, whoever prints it. */
        @Override
        public String toString() {
            return "Appeal[…]";
        }
    }

    /** Null for what is blank. */
    private static String blankless(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
