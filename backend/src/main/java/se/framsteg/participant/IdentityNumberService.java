package se.framsteg.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.framsteg.access.Acting;
import se.framsteg.participant.identity.IdentityNumbers;
import se.framsteg.participant.identity.LookupBudget;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.identity.PersonIdentityNumber;
import se.framsteg.shared.time.SwedishClock;

/** Recording, searching by and opening the identity numbers of participants; each leaves a trace. */
@ApplicationScoped
public class IdentityNumberService {

    private final ParticipantService service;
    private final Participants participants;
    private final IdentityNumbers numbers;
    private final LookupBudget lookups;
    private final Acting acting;
    private final SwedishClock clock;

    IdentityNumberService(
            ParticipantService service,
            Participants participants,
            IdentityNumbers numbers,
            LookupBudget lookups,
            Acting acting,
            SwedishClock clock) {
        this.service = service;
        this.participants = participants;
        this.numbers = numbers;
        this.lookups = lookups;
        this.acting = acting;
        this.clock = clock;
    }

    Versioned<ParticipantView> record(UUID id, Version version, IdentityNumberInput input) {
        Participant participant = service.found(id);
        version.mustBe(participant.version());
        PersonIdentityNumber number = read(input);
        boolean taken = numbers.ownerOf(participant.orgId(), number)
                .filter(owner -> !owner.equals(id))
                .isPresent();
        if (taken) {
            throw ParticipantProblems.numberTaken();
        }
        numbers.put(participant.orgId(), id, number);
        participant.numberRecorded(clock.now());
        participants.flush();
        return service.view(participant);
    }

    /** In clear, for a reason that the person can read. */
    IdentityReveal reveal(UUID id, IdentityReveal.Reason reason) {
        acting.because(reason.justification().strip());
        Participant participant = service.found(id);
        return numbers.numberOf(participant.orgId(), id)
                .map(number -> new IdentityReveal(number.inClear()))
                .orElseThrow(ParticipantProblems::noNumber);
    }

    /** Somebody whom the decision does not reach is not found, as if nobody had the number. */
    ParticipantLookup lookUp(IdentityNumberInput input) {
        PersonIdentityNumber number = read(input);
        lookups.spend(acting.actor());
        List<ParticipantRow> found = numbers.ownerOf(acting.actor().organisationId(), number)
                .flatMap(id -> participants.row(acting.decision(), id))
                .map(List::of)
                .orElse(List.of());
        found.forEach(row -> acting.about(row.id()));
        return new ParticipantLookup(found);
    }

    private PersonIdentityNumber read(IdentityNumberInput input) {
        return PersonIdentityNumber.read(input.identityNumber(), clock.today())
                .orElseThrow(ParticipantProblems::number);
    }
}
