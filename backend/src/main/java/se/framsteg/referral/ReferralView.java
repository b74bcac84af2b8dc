package se.framsteg.referral;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.access.machine.AllowedAction;
import se.framsteg.shared.Link;
import se.framsteg.shared.contract.MayBeAbsent;

/** One referral, as each side may see it. What a side may not see is not a field of its record. */
@Schema(
        name = "Referral",
        description = "En anvisning, som den sida som läser får se den. / A referral, as the reading side may see it.",
        oneOf = {ReferralView.ForSender.class, ReferralView.ForReceiver.class},
        discriminatorProperty = "perspective",
        discriminatorMapping = {
            @DiscriminatorMapping(value = ReferralView.SENDER, schema = ReferralView.ForSender.class),
            @DiscriminatorMapping(value = ReferralView.RECEIVER, schema = ReferralView.ForReceiver.class)
        })
public sealed interface ReferralView {

    String SENDER = "sender";
    String RECEIVER = "receiver";

    UUID id();

    @Schema(
            name = "ReferralForSender",
            description = "Anvisningen för den som skickar den. / The referral as its sender sees it.")
    record ForSender(
            @Schema(description = "Alltid sender. / Always sender.", enumeration = SENDER)
            String perspective,

            @Schema(description = "Anvisningens id. / The referral's id.")
            UUID id,

            @Schema(description = "Läget. / Its state.") StatusView status,

            @MayBeAbsent
            @Schema(description = "Det som väntas, så länge något väntas. / What is waited for, if anything.")
            WaitingView waiting,

            @Schema(description = "Personen. / The person.") PersonView person,

            @Schema(description = "Beställningen. / The order.")
            OrderView order,

            @Schema(description = "Dagar som är sagda. / Days agreed.")
            DatesView dates,

            @Schema(description = "Er enhet. / Your unit.") PartyView sender,

            @MayBeAbsent @Schema(description = "Enheten som tillfrågas. / The unit asked.")
            PartyView receiver,

            @MayBeAbsent @Schema(description = "Den som möter personen. / The one who meets the person.")
            StaffView supervisor,

            @MayBeAbsent @Schema(description = "Rättslig grund för att dela uppgifterna. / Legal ground for sharing.")
            String legalGround,

            @MayBeAbsent
            @Schema(description = "Håller ihop anvisningar från samma förfrågan. / Ties one asking together.")
            UUID requestId,

            @MayBeAbsent
            @Schema(description = "Anvisningen den här är en fortsättning på. / The referral it follows on.")
            UUID reroutedFrom,

            @MayBeAbsent @Schema(description = "Varför den tog slut. / Why it ended.")
            CodeView endReason,

            @Schema(description = "När den skapades. / When it was made.")
            Instant createdAt,

            @MayBeAbsent @Schema(description = "När den skickades. / When it was sent.")
            Instant sentAt,

            @Schema(description = "Senaste ändringen. / The last change.")
            Instant changedAt,

            @Schema(description = "Det du kan göra nu. / What you may do now.")
            List<AllowedAction> allowedActions,

            @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
            Map<String, Link> links)
            implements ReferralView {}

    @Schema(
            name = "ReferralForReceiver",
            description = "Anvisningen för företaget som tillfrågas. / The referral as the enterprise sees it.")
    record ForReceiver(
            @Schema(description = "Alltid receiver. / Always receiver.", enumeration = RECEIVER)
            String perspective,

            @Schema(description = "Anvisningens id. / The referral's id.")
            UUID id,

            @Schema(description = "Läget. / Its state.") StatusView status,

            @MayBeAbsent
            @Schema(description = "Det som väntas, så länge något väntas. / What is waited for, if anything.")
            WaitingView waiting,

            @Schema(description = "Personen. / The person.") PersonView person,

            @Schema(description = "Beställningen. / The order.")
            OrderView order,

            @Schema(description = "Dagar som är sagda. / Days agreed.")
            DatesView dates,

            @Schema(description = "Enheten som anvisar. / The unit that refers.")
            PartyView sender,

            @Schema(description = "Er enhet. / Your unit.") PartyView receiver,

            @MayBeAbsent @Schema(description = "Den som möter personen. / The one who meets the person.")
            StaffView supervisor,

            @MayBeAbsent
            @Schema(
                    description = "Deltagarens id hos er, så länge platsen är personens."
                            + " / The participant's id, as long as the place is theirs.")
            UUID participantId,

            @Schema(description = "Rättslig grund för att dela uppgifterna. / Legal ground for sharing.")
            String legalGround,

            @MayBeAbsent @Schema(description = "Varför den tog slut. / Why it ended.")
            CodeView endReason,

            @Schema(description = "När den skickades. / When it was sent.")
            Instant sentAt,

            @Schema(description = "Senaste ändringen. / The last change.")
            Instant changedAt,

            @Schema(description = "Det du kan göra nu. / What you may do now.")
            List<AllowedAction> allowedActions,

            @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
            Map<String, Link> links)
            implements ReferralView {}
}
