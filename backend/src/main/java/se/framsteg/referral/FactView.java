package se.framsteg.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was settled with a change, ready to be shown: what it is, in words, and what it is, as a value. */
@Schema(name = "ReferralFact", description = "Något som bestämdes. / Something that was settled.")
public record FactView(
        @Schema(description = "Koden. / The code.", examples = "until-on")
        String code,

        @Schema(description = "I ord. / In words.", examples = "Till och med")
        String label,

        @Schema(description = "Hur värdet ska läsas. / How to read the value.")
        Kind kind,

        @Schema(description = "Värdet. / The value.", examples = "2026-12-24")
        String value) {

    @Schema(name = "ReferralFactKind", description = "Hur ett värde ska läsas. / How a value is to be read.")
    public enum Kind {
        TEXT,
        DATE,
        INSTANT
    }

    /** @param names of those who are pointed at by membership */
    static List<FactView> of(ReferralFacts facts, Map<UUID, String> names) {
        List<FactView> shown = new ArrayList<>();
        switch (facts) {
            case null -> {}
            case ReferralFacts.Missing missing ->
                missing.items().forEach(item -> shown.add(text("missing", "Saknas", item)));
            case ReferralFacts.Handover handover ->
                shown.add(text("supervisor", "Handledare", names.get(handover.supervisorId())));
            case ReferralFacts.Meeting meeting -> {
                String label = meeting.trialDay() ? "Provdag" : "Möte";
                shown.add(new FactView(
                        "starts-at", label, Kind.INSTANT, meeting.startsAt().toString()));
                shown.add(text("place", "Plats", meeting.place()));
                shown.add(text(
                        "person-informed-by",
                        "Så fick personen veta",
                        meeting.personInformedBy().label()));
            }
            case ReferralFacts.Waitlist waitlist -> {
                shown.add(date("until-on", "Till och med", waitlist.untilOn()));
                shown.add(date("review-on", "Stäms av", waitlist.reviewOn()));
                shown.add(date("person-asked-on", "Personen tillfrågad", waitlist.personAskedOn()));
            }
            case ReferralFacts.Offer offer -> {
                shown.add(date("possible-start-on", "Möjlig start", offer.possibleStartOn()));
                shown.add(text("supervisor", "Handledare", names.get(offer.supervisorId())));
            }
            case ReferralFacts.Confirmation confirmation -> {
                shown.add(date("start-on", "Start", confirmation.startOn()));
                shown.add(date("period-from", "Beslut från", confirmation.periodFrom()));
                shown.add(date("period-to", "Beslut till", confirmation.periodTo()));
                shown.add(date("person-answered-on", "Personen svarade", confirmation.personAnsweredOn()));
                shown.add(text("person-answer", "Personens svar", confirmation.personAnswer()));
            }
            case ReferralFacts.ContactAttempts tries -> {
                tries.attempts()
                        .forEach(one ->
                                shown.add(date("contact-attempt", one.way().label(), one.on())));
                if (tries.otherSideInformedOn() != null) {
                    shown.add(
                            date("other-side-informed-on", "Uppdragsgivaren informerad", tries.otherSideInformedOn()));
                }
            }
            case ReferralFacts.Expiry expiry -> {
                shown.add(text(
                        "attributed-to",
                        "Väntade på svar från",
                        expiry.attributedTo().label()));
                shown.add(date("due-on", "Svaret skulle ha kommit", expiry.dueOn()));
            }
            case ReferralFacts.Lapse lapse -> shown.add(date("until-on", "Till och med", lapse.untilOn()));
            case ReferralFacts.Reopening reopening ->
                shown.add(
                        text("asked-by", "Vill öppna igen", reopening.askedBy().label()));
            // The sender's own other referral: nothing the receiver may know of.
            case ReferralFacts.Related related -> {}
        }
        return shown;
    }

    private static FactView text(String code, String label, String value) {
        return new FactView(code, label, Kind.TEXT, value);
    }

    private static FactView date(String code, String label, LocalDate day) {
        return new FactView(code, label, Kind.DATE, day.toString());
    }
}
