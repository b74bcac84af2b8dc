package se.framsteg.access.machine;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.access.Role;
import se.framsteg.shared.Codes;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(
        name = "StateModel",
        description =
                "Vad som kan hända med något, från vilka lägen och av vem. / What may happen to something, from which"
                        + " states and by whom.")
public record StateModelView(
        @Schema(description = "Namnet. / The name.", examples = "referral")
        String name,

        @Schema(description = "Det som rör sig. / What moves.", examples = "Anvisning")
        String label,

        @Schema(description = "Lägena. / The states.") List<StateView> states,

        @Schema(description = "Det som kan göras. / What may be done.")
        List<ActionView> actions) {

    @Schema(name = "State", description = "Ett läge. / A state.")
    public record StateView(
            @Schema(description = "Koden. / The code.", examples = "info-requested")
            String code,

            @Schema(description = "I ord. / In words.") String label,

            @Schema(description = "I få ord, för listor. / In few words, for lists.")
            String headline,

            @Schema(description = "Om det är ett slut. / Whether it is an end.")
            boolean terminal,

            @Schema(description = "Rollerna vars tur det är. / The roles whose turn it is.")
            List<RoleView> owners) {}

    @Schema(name = "StateAction", description = "Något som kan göras. / Something that may be done.")
    public record ActionView(
            @Schema(description = "Koden. / The code.", examples = "ask-info")
            String code,

            @Schema(description = "I ord. / In words.") String label,

            @Schema(
                    description =
                            "Rollerna som kan göra det; ingen när Framsteg gör det. / The roles; none when the service does it.")
            List<RoleView> by,

            @Schema(description = "Det som måste sägas. / What has to be told.")
            List<RequirementView> requires,

            @MayBeAbsent @Schema(description = "Listan som orsaken tas ur. / The list of reasons.")
            String reasonList,

            @Schema(description = "Från vilka lägen till vilka. / From which states to which.")
            List<TransitionView> transitions) {}

    @Schema(name = "StateTransition", description = "Ett steg. / A step.")
    public record TransitionView(
            @Schema(description = "Från. / From.", examples = "sent")
            String from,

            @MayBeAbsent @Schema(description = "Till; saknas när det upphör. / To; absent when it ceases to be.")
            String to) {}

    @Schema(name = "StateRole", description = "En roll. / A role.")
    public record RoleView(
            @Schema(description = "Koden. / The code.", examples = "case-officer")
            String code,

            @Schema(description = "I ord. / In words.") String label) {}

    @Schema(name = "StateRequirement", description = "Något som måste sägas. / Something that has to be told.")
    public record RequirementView(
            @Schema(description = "Koden. / The code.", examples = "person-text")
            String code,

            @Schema(description = "I ord. / In words.") String label) {

        static List<RequirementView> of(Set<Requirement> requirements) {
            return requirements.stream()
                    .sorted()
                    .map(one -> new RequirementView(one.code(), one.label()))
                    .toList();
        }
    }

    static <S extends Enum<S> & State, A extends Enum<A> & Action<S>> StateModelView of(StateMachine<S, A> machine) {
        return new StateModelView(
                machine.name(),
                machine.label(),
                machine.states().stream()
                        .map(state -> new StateView(
                                state.code(), state.label(), state.headline(), state.isFinal(), roles(state.owners())))
                        .toList(),
                machine.actions().stream()
                        .map(action -> new ActionView(
                                action.code(),
                                action.label(),
                                roles(action.by()),
                                RequirementView.of(action.requires()),
                                action.reasonList().orElse(null),
                                transitions(machine, action)))
                        .toList());
    }

    private static <S extends Enum<S> & State, A extends Enum<A> & Action<S>> List<TransitionView> transitions(
            StateMachine<S, A> machine, A action) {
        return machine.transitions()
                .filter(transition -> transition.action() == action)
                .map(transition -> new TransitionView(
                        transition.from().code(),
                        transition.to() == null ? null : transition.to().code()))
                .toList();
    }

    private static List<RoleView> roles(Set<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> new RoleView(Codes.toWire(role), role.label()))
                .toList();
    }
}
