package se.framsteg.journey.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.framsteg.access.Role;
import se.framsteg.access.machine.AllowedAction;
import se.framsteg.access.machine.By;
import se.framsteg.signing.SigningView;

/**
 * What may be done with a plan now, and where.
 *
 * @param text what is put before the signers; null when nothing ever was
 */
record PlanActions(OpenPlan open, SigningView text, LocalDate today) {

    static final String ROOT = "/framsteg/v1";

    List<AllowedAction> of(By by) {
        return possible(by).map(this::allowed).toList();
    }

    List<AllowedAction> atTheTable(By participant) {
        return possible(participant)
                .filter(action -> action == WorkPlanAction.SIGN || action == WorkPlanAction.REFUSE)
                .map(this::allowed)
                .toList();
    }

    List<AllowedAction> of(Goal goal, By by) {
        if (open.isOver(today) || open.plan().status() != WorkPlanStatus.AGREED) {
            return List.of();
        }
        return GoalAction.MACHINE.possible(goal.status(), by.roles()).stream()
                .map(action -> AllowedAction.of(action, href(resource(action))))
                .toList();
    }

    private Stream<WorkPlanAction> possible(By by) {
        if (open.isOver(today)) {
            return Stream.empty();
        }
        WorkPlan plan = open.plan();
        return WorkPlanAction.MACHINE.possible(plan.status(), by.roles()).stream()
                .filter(action -> switch (action) {
                    case SIGN -> text.missing().stream().anyMatch(by.roles()::contains);
                    case REFUSE -> text.signers().stream().anyMatch(by.roles()::contains);
                    case ASK_WITHOUT_SIGNATURE ->
                        plan.waiver() == null && Set.copyOf(text.missing()).equals(Set.of(Role.PARTICIPANT));
                    case AGREE_WITHOUT_SIGNATURE ->
                        plan.waiver() != null && !by.accountId().equals(plan.waiverAskedBy());
                    case EDIT, PROPOSE, OPEN_SIGNING, REVISE, DISCARD, SUPERSEDE, CLOSE -> true;
                });
    }

    private AllowedAction allowed(WorkPlanAction action) {
        return action == WorkPlanAction.EDIT
                ? AllowedAction.of(
                        action, "PUT", ROOT + "/work-plans/" + open.plan().id())
                : AllowedAction.of(action, href(resource(action)));
    }

    private String href(String resource) {
        return ROOT + "/work-plans/" + open.plan().id() + "/" + resource;
    }

    private static String resource(WorkPlanAction action) {
        return switch (action) {
            case PROPOSE -> "proposals";
            case OPEN_SIGNING -> "signing-openings";
            case SIGN -> "signatures";
            case REFUSE -> "refusals";
            case ASK_WITHOUT_SIGNATURE -> "signature-waiver-requests";
            case AGREE_WITHOUT_SIGNATURE -> "signature-waivers";
            case REVISE -> "revisions";
            case DISCARD -> "discards";
            case EDIT, SUPERSEDE, CLOSE -> throw new IllegalArgumentException(action + " has no resource of its own");
        };
    }

    private static String resource(GoalAction action) {
        return switch (action) {
            case REACH, REACH_PARTLY -> "goal-attainments";
            case PAUSE -> "goal-pauses";
            case RESUME -> "goal-resumptions";
            case DROP -> "goal-drops";
            case ACTIVATE -> throw new IllegalArgumentException(action + " is the service's own");
        };
    }
}
