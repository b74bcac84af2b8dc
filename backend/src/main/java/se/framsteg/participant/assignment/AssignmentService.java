package se.framsteg.participant.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.access.Acting;
import se.framsteg.access.Role;
import se.framsteg.access.staff.Colleagues;
import se.framsteg.participant.ParticipantId;
import se.framsteg.participant.ParticipantService;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.time.SwedishClock;

/** Letting colleagues follow participants, and ending it. */
@ApplicationScoped
public class AssignmentService {

    private final Assignments assignments;
    private final ParticipantService participants;
    private final Colleagues colleagues;
    private final Acting acting;
    private final Event<AssignmentChanged> changed;
    private final Uuid7 ids;
    private final SwedishClock clock;

    AssignmentService(
            Assignments assignments,
            ParticipantService participants,
            Colleagues colleagues,
            Acting acting,
            Event<AssignmentChanged> changed,
            Uuid7 ids,
            SwedishClock clock) {
        this.assignments = assignments;
        this.participants = participants;
        this.colleagues = colleagues;
        this.acting = acting;
        this.changed = changed;
        this.ids = ids;
        this.clock = clock;
    }

    AssignmentView.All of(UUID participantId) {
        participants.mustReach(new ParticipantId(participantId));
        List<Assignment> all = assignments.of(acting.decision(), participantId);
        Map<UUID, String> names = colleagues.names(
                organisation(), all.stream().map(Assignment::membershipId).toList());
        return new AssignmentView.All(all.stream()
                .map(assignment -> AssignmentView.of(assignment, names.get(assignment.membershipId())))
                .toList());
    }

    Versioned<AssignmentView> get(UUID assignmentId) {
        return view(found(assignmentId));
    }

    Versioned<AssignmentView> assign(UUID participantId, AssignmentInput input) {
        participants.mustReach(new ParticipantId(participantId));
        LocalDate from = Optional.ofNullable(input.fromOn()).orElseGet(clock::today);
        colleagues
                .inForce(organisation(), input.membershipId(), Role.SUPERVISOR, clock.today())
                .orElseThrow(AssignmentProblems::noSuchSupervisor);
        if (assignments
                .inForce(organisation(), participantId, input.membershipId())
                .isPresent()) {
            throw AssignmentProblems.alreadyFollows();
        }
        return view(begin(organisation(), participantId, input.membershipId(), from));
    }

    /**
     * For a room that brings somebody to the enterprise. One follows a person once: when the colleague already does, that
     * assignment stands.
     */
    public Following follow(UUID enterprise, ParticipantId participant, UUID membershipId, LocalDate from) {
        return assignments
                .inForce(enterprise, participant.value(), membershipId)
                .map(assignment -> new Following(assignment.id(), false))
                .orElseGet(() -> new Following(
                        begin(enterprise, participant.value(), membershipId, from)
                                .id(),
                        true));
    }

    /** For the room that brought them: today is the last day, unless it has ended before. */
    public void stopFollowing(UUID enterprise, UUID assignmentId) {
        assignments
                .ofOrganisation(enterprise, assignmentId)
                .filter(assignment -> !assignment.endsBy(clock.today()))
                .ifPresent(assignment -> {
                    assignment.endAfter(clock.today());
                    assignments.flush();
                    tell(enterprise, assignment.participantId());
                });
    }

    Versioned<AssignmentView> end(UUID assignmentId, Version version, AssignmentInput.Ending ending) {
        Assignment assignment = found(assignmentId);
        version.mustBe(assignment.version());
        assignment.endAfter(ending.lastOn());
        assignments.flush();
        tell(organisation(), assignment.participantId());
        return view(assignment);
    }

    private Assignment found(UUID assignmentId) {
        Assignment assignment =
                assignments.find(acting.decision(), assignmentId).orElseThrow(Problem::notFound);
        acting.about(assignment.participantId());
        return assignment;
    }

    private Assignment begin(UUID enterprise, UUID participantId, UUID membershipId, LocalDate from) {
        UUID by = enterprise.equals(organisation()) ? acting.actor().membershipId() : null;
        Assignment assignment =
                Assignment.begun(ids.next(), enterprise, participantId, membershipId, from, by, clock.now());
        assignments.add(assignment);
        tell(enterprise, participantId);
        return assignment;
    }

    private void tell(UUID enterprise, UUID participantId) {
        changed.fire(new AssignmentChanged(new ParticipantId(participantId), enterprise, clock.now()));
    }

    private Versioned<AssignmentView> view(Assignment assignment) {
        UUID colleague = assignment.membershipId();
        String name = colleagues.names(organisation(), List.of(colleague)).get(colleague);
        return new Versioned<>(AssignmentView.of(assignment, name), assignment.version());
    }

    private UUID organisation() {
        return acting.actor().organisationId();
    }
}
