package se.framsteg.referral;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.access.machine.AllowedAction;
import se.framsteg.shared.Link;
import se.framsteg.shared.contract.MayBeAbsent;

/** One referral, as each of the three may see it. What a side may not see is not a field of its record. */
public sealed interface ReferralView {

    UUID id();

    @Schema(name = "ReferralPerspective")
    enum Perspective {
        SENDER,
        RECEIVER,
        PERSON
    }

    @Schema(
            name = "ReferralForSender",
            description = "Anvisningen för den som skickar den. / The referral as its sender sees it.")
    record ForSender(
            @Schema(description = "Vems bild det är: sender. / Whose view: sender.")
            Perspective perspective,

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
            @Schema(description = "Vems bild det är: receiver. / Whose view: receiver.")
            Perspective perspective,

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

    @Schema(name = "ReferralForPerson", description = "Anvisningen för den den gäller. / As the person sees it.")
    record ForPerson(
            @Schema(description = "Vems bild det är: person. / Whose view: person.")
            Perspective perspective,

            @Schema(description = "Anvisningens id. / The referral's id.")
            UUID id,

            @Schema(description = "Läget. / Its state.") StatusView status,

            @Schema(description = "Enheten som anvisar dig. / The unit that refers you.")
            PartyView sender,

            @Schema(description = "Företaget som tillfrågas. / The enterprise asked.")
            PartyView receiver,

            @Schema(description = "Dagar som är sagda. / Days agreed.")
            DatesView dates,

            @Schema(description = "Det du har fått veta, senast först. / What you have been told, last first.")
            List<Message> messages,

            @Schema(description = "Det du kan göra nu. / What you may do now.")
            List<AllowedAction> allowedActions,

            @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
            Map<String, Link> links)
            implements ReferralView {}

    @Schema(name = "ReferralMessage", description = "Några ord till dig. / A few words to you.")
    record Message(
            @Schema(description = "När det skrevs. / When it was written.")
            Instant at,

            @Schema(description = "Orden. / The words.") String text,

            @MayBeAbsent @Schema(description = "Det du kan göra härnäst. / What you can do next.")
            CodeView nextStep) {}
}
