package se.framsteg.access.machine;

import java.util.List;
import se.framsteg.access.machine.StateModelView.RequirementView;

/**
 * What the caller may do with a resource right now; the screen draws its buttons from these and repeats no rule.
 *
 * @param href where to POST it
 * @param reasonList the list at {@code /reason-lists/{name}} that a reason is taken from
 */
public record AllowedAction(String code, String label, String href, List<RequirementView> requires, String reasonList) {

    public static AllowedAction of(Action<?> action, String href) {
        return new AllowedAction(
                action.code(),
                action.label(),
                href,
                RequirementView.of(action.requires()),
                action.reasonList().orElse(null));
    }
}
