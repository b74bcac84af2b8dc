package se.framsteg.validation.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.catalogue.EvidenceKind;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(name = "Evidence", description = "Något som har setts, sagts eller gjorts. / Something seen, said or made.")
public record EvidenceView(
        @Schema(description = "Underlagets id. / The evidence's id.")
        UUID id,

        @Schema(description = "Deltagarens id. / The participant's id.")
        UUID participantId,

        @Schema(description = "Slaget. / Its kind.") EvidenceKind kind,

        @Schema(description = "Samma sak i ord. / The same in words.", examples = "Observation")
        String kindLabel,

        @Schema(description = "Dagen det hände. / The day it happened.")
        LocalDate occurredOn,

        @MayBeAbsent @Schema(description = "Vad som sågs, sades eller gjordes. / What was seen, said or made.")
        String words,

        @MayBeAbsent @Schema(description = "Personens egna ord. / The person's own words.")
        String personWords,

        @MayBeAbsent
        @Schema(description = "Vem annan som intygar och hur den personen vet. / Who else vouches and how they know.")
        String witness,

        @Schema(description = "Den som skrev. / Who wrote it down.")
        String notedBy,

        @Schema(description = "När det skrevs. / When it was written.")
        Instant notedAt,

        @Schema(
                description =
                        "Kriterierna det talar för i valideringen; inga i personens egen lista. / The criteria it speaks for in the attempt.")
        List<UUID> criteria) {

    /** @param names by account */
    public static EvidenceView of(Claim claim, Map<UUID, String> names) {
        Evidence evidence = claim.evidence();
        return new EvidenceView(
                evidence.id(),
                evidence.participantId(),
                evidence.kind(),
                evidence.kind().label(),
                evidence.occurredOn(),
                evidence.words(),
                evidence.personWords(),
                evidence.witness(),
                names.get(evidence.notedBy()),
                evidence.notedAt(),
                claim.criteria().stream().sorted().toList());
    }

    public static EvidenceView of(Evidence evidence, Map<UUID, String> names) {
        return of(new Claim(evidence, Set.of()), names);
    }
}
