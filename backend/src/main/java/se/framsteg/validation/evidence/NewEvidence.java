package se.framsteg.validation.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.machine.By;
import se.framsteg.catalogue.EvidenceKind;
import se.framsteg.shared.problem.Faults;

/** What somebody wants to note, and which criteria it is to speak for. */
public record NewEvidence(
        EvidenceKind kind,
        LocalDate occurredOn,
        String words,
        String personWords,
        String witness,
        List<UUID> criteria) {

    public NewEvidence {
        criteria = List.copyOf(criteria);
    }

    /** @param open the criteria that are still to be judged */
    public void check(Set<UUID> open, LocalDate today) {
        Faults faults = new Faults();
        faults.unless(
                kind != EvidenceKind.PHOTO,
                "/kind",
                "kind-not-taken",
                "Foton går inte att lägga till här. Beskriv med ord vad man kan se.",
                "Photos are not taken here. Describe in words what can be seen.");
        faults.unless(
                !occurredOn.isAfter(today),
                "/occurredOn",
                "in-the-future",
                "Dagen har inte varit än.",
                "That day has not been yet.");
        faults.required(kind == EvidenceKind.SELF_ASSESSMENT ? personWords : words, toldIn());
        faults.unless(
                (kind == EvidenceKind.WITNESS) == (witness != null),
                "/witness",
                kind == EvidenceKind.WITNESS ? "required" : "not-asked-for",
                kind == EvidenceKind.WITNESS
                        ? "Skriv vem som intygar och hur den personen vet."
                        : "Bara ett intyg från någon annan har ett vittne.",
                kind == EvidenceKind.WITNESS
                        ? "Say who vouches and how they know."
                        : "Only a witness's word has a witness.");
        checkCriteria(criteria, open, faults);
        faults.refuseIfAny();
    }

    /** Each waits for evidence, and stands once. */
    public static void checkCriteria(List<UUID> criteria, Set<UUID> open, Faults faults) {
        for (int i = 0; i < criteria.size(); i++) {
            faults.unless(
                    open.contains(criteria.get(i)) && criteria.indexOf(criteria.get(i)) == i,
                    "/criteria/" + i,
                    "not-open",
                    "Det kriteriet väntar inte på underlag i den här valideringen.",
                    "That criterion does not wait for evidence in this attempt.");
        }
    }

    public Evidence by(UUID id, UUID participant, By by) {
        return new Evidence(
                id,
                by.organisationId(),
                participant,
                kind,
                occurredOn,
                words,
                personWords,
                witness,
                by.accountId(),
                by.at());
    }

    private String toldIn() {
        return kind == EvidenceKind.SELF_ASSESSMENT ? "/personWords" : "/words";
    }
}
