package se.framsteg.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.access.Acting;
import se.framsteg.organisation.OrgUnitService;
import se.framsteg.organisation.codelist.CodeLists;
import se.framsteg.participant.identity.IdentityNumbers;
import se.framsteg.shared.Page;
import se.framsteg.shared.Paging;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.shared.identity.PersonIdentityNumber;
import se.framsteg.shared.problem.Faults;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.time.SwedishClock;

/** What one does with participants. */
@ApplicationScoped
public class ParticipantService {

    private final Participants participants;
    private final IdentityNumbers numbers;
    private final OrgUnitService units;
    private final CodeLists codes;
    private final Acting acting;
    private final Event<ParticipantRegistered> registered;
    private final Uuid7 ids;
    private final SwedishClock clock;

    ParticipantService(
            Participants participants,
            IdentityNumbers numbers,
            OrgUnitService units,
            CodeLists codes,
            Acting acting,
            Event<ParticipantRegistered> registered,
            Uuid7 ids,
            SwedishClock clock) {
        this.participants = participants;
        this.numbers = numbers;
        this.units = units;
        this.codes = codes;
        this.acting = acting;
        this.registered = registered;
        this.ids = ids;
        this.clock = clock;
    }

    Page<ParticipantRow> list(Participants.Filter filter, Paging paging) {
        Page<ParticipantRow> page = Page.of(participants.list(acting.decision(), filter, paging), paging);
        page.items().forEach(row -> acting.about(row.id()));
        return page;
    }

    Versioned<ParticipantView> get(UUID id) {
        return view(found(id));
    }

    /** Refuses, as if there were no such participant, when the decision of the act under way does not reach them. */
    public void mustReach(ParticipantId id) {
        acting.about(id.value());
        if (!participants.reaches(acting.decision(), id.value())) {
            throw Problem.notFound();
        }
    }

    Versioned<ParticipantView> register(ParticipantInput input) {
        check(input);
        return view(create(input.particulars(), input.unitId()));
    }

    /**
     * For a room that brings somebody to the enterprise: the one who has the number comes back with their history, anybody
     * else is new. What the enterprise wrote of a returning person stays.
     *
     * @param number null when it is not known
     */
    public ParticipantId takeIn(Particulars particulars, UUID unitId, PersonIdentityNumber number) {
        if (number != null) {
            numbers.hold(organisation(), number);
        }
        Optional<Participant> returning = Optional.ofNullable(number)
                .flatMap(known -> numbers.ownerOf(organisation(), known))
                .flatMap(id -> participants.ofOrganisation(organisation(), id));
        if (returning.isPresent()) {
            returning.get().moveTo(unitId);
            acting.about(returning.get().id().value());
            return returning.get().id();
        }
        Participant fresh = create(particulars, unitId);
        if (number != null) {
            numbers.put(organisation(), fresh.id().value(), number);
            fresh.numberRecorded(clock.now());
        }
        return fresh.id();
    }

    /** For a room that brings back somebody it has brought before. */
    public void takeInAgain(ParticipantId id, UUID unitId) {
        acting.about(id.value());
        participants
                .ofOrganisation(organisation(), id.value())
                .orElseThrow(Problem::notFound)
                .moveTo(unitId);
    }

    Versioned<ParticipantView> change(UUID id, Version version, ParticipantInput input) {
        Participant participant = found(id);
        version.mustBe(participant.version());
        check(input);
        participant.describe(input.particulars());
        participant.moveTo(input.unitId());
        participants.flush();
        return view(participant);
    }

    private Participant create(Particulars particulars, UUID unitId) {
        Participant participant = Participant.registered(ids.next(), organisation(), unitId, particulars, clock.now());
        participants.add(participant);
        acting.about(participant.id().value());
        registered.fire(new ParticipantRegistered(participant.id(), organisation(), clock.now()));
        return participant;
    }

    Participant found(UUID id) {
        acting.about(id);
        return participants.find(acting.decision(), id).orElseThrow(Problem::notFound);
    }

    private void check(ParticipantInput input) {
        Faults faults = new Faults();
        input.checkReachable(faults);
        codes.municipalityFault(input.municipalityCode(), "/municipalityCode")
                .ifPresent(fault -> faults.unless(false, fault));
        faults.unless(isMine(input.unitId()), ParticipantProblems.unknownUnit());
        faults.refuseIfAny();
    }

    /** Whoever is bound to a unit has participants there and nowhere else. */
    private boolean isMine(UUID unitId) {
        UUID bound = acting.actor().unitId();
        if (bound != null || unitId == null) {
            return Objects.equals(bound, unitId);
        }
        return units.facts(unitId)
                .filter(unit -> unit.organisationId().equals(organisation()))
                .isPresent();
    }

    Versioned<ParticipantView> view(Participant participant) {
        PersonIdentityNumber number = participant.hasNumber()
                ? numbers.numberOf(participant.orgId(), participant.id().value())
                        .orElse(null)
                : null;
        return new Versioned<>(ParticipantView.of(participant, number), participant.version());
    }

    private UUID organisation() {
        return acting.actor().organisationId();
    }
}
