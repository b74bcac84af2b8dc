package se.framsteg.access.machine;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.access.machine.StateModelView.RequirementView;
import se.framsteg.shared.contract.MayBeAbsent;

/** What the caller may do with a resource right now; the screen draws its buttons from these and repeats no rule. */
@Schema(name = "AllowedAction", description = "Något du kan göra nu. / Something you may do now.")
public record AllowedAction(
        @Schema(description = "Koden. / The code.", examples = "accept")
        String code,

        @Schema(description = "Som knappen säger det. / As the button says it.", examples = "Erbjud plats")
        String label,

        @Schema(description = "Metoden. / The method.", examples = "POST")
        String method,

        @Schema(description = "Dit det skickas. / Where to.")
        String href,

        @Schema(description = "Det som måste sägas. / What has to be told.")
        List<RequirementView> requires,

        @MayBeAbsent @Schema(description = "Listan som orsaken tas ur. / The list of reasons.")
        String reasonList) {

    /** @param href where to POST it */
    public static AllowedAction of(Action<?> action, String href) {
        return of(action, "POST", href);
    }

    /** What is done to another thing in the same moment, named as what it is here. */
    public AllowedAction as(Action<?> action) {
        return new AllowedAction(action.code(), action.label(), method, href, requires, reasonList);
    }

    public static AllowedAction of(Action<?> action, String method, String href) {
        return new AllowedAction(
                action.code(),
                action.label(),
                method,
                href,
                RequirementView.of(action.requires()),
                action.reasonList().orElse(null));
    }
}
