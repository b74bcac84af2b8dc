package se.framsteg.referral;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.framsteg.participant.ContactWay;
import se.framsteg.shared.problem.Faults;

/** What a change says beyond its words: each kind of change has its own facts, and only it has them. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ReferralFacts.Missing.class, name = "missing"),
    @JsonSubTypes.Type(value = ReferralFacts.Handover.class, name = "handover"),
    @JsonSubTypes.Type(value = ReferralFacts.Meeting.class, name = "meeting"),
    @JsonSubTypes.Type(value = ReferralFacts.Waitlist.class, name = "waitlist"),
    @JsonSubTypes.Type(value = ReferralFacts.Offer.class, name = "offer"),
    @JsonSubTypes.Type(value = ReferralFacts.Confirmation.class, name = "confirmation"),
    @JsonSubTypes.Type(value = ReferralFacts.ContactAttempts.class, name = "contact-attempts"),
    @JsonSubTypes.Type(value = ReferralFacts.Expiry.class, name = "expiry"),
    @JsonSubTypes.Type(value = ReferralFacts.Lapse.class, name = "lapse"),
    @JsonSubTypes.Type(value = ReferralFacts.Reopening.class, name = "reopening"),
    @JsonSubTypes.Type(value = ReferralFacts.Related.class, name = "related"),
})
public sealed interface ReferralFacts {

    /** What is told to have happened has happened. */
    static Faults notAhead(Faults faults, boolean ahead, String pointer) {
        return faults.unless(
                !ahead, pointer, "in-the-future", "Dagen har inte varit än.", "That day has not been yet.");
    }

    private static Faults notAhead(Faults faults, LocalDate day, LocalDate today, String pointer) {
        return notAhead(faults, day != null && day.isAfter(today), pointer);
    }

    /** What the receiver needs to know, one line each. */
    record Missing(List<String> items) implements ReferralFacts {
        public Missing {
            items = List.copyOf(items);
        }

        Faults check(Faults faults) {
            return faults.unless(!items.isEmpty(), "/items", "required", "Skriv vad som saknas.", "What is missing?");
        }
    }

    /** @param supervisorId the membership of the one who will meet the person */
    record Handover(UUID supervisorId) implements ReferralFacts {

        Faults check(Faults faults) {
            return faults.required(supervisorId, "/supervisorId");
        }
    }

    /** @param trialDay a day at work rather than a talk */
    record Meeting(Instant startsAt, String place, boolean trialDay, ContactWay personInformedBy)
            implements ReferralFacts {

        Faults check(Faults faults) {
            return faults.required(startsAt, "/startsAt")
                    .required(place, "/place")
                    .required(personInformedBy, "/personInformedBy");
        }
    }

    record Waitlist(LocalDate untilOn, LocalDate reviewOn, LocalDate personAskedOn) implements ReferralFacts {

        static final int LONGEST_DAYS = 60;

        Faults check(Faults faults, LocalDate today) {
            faults.required(untilOn, "/untilOn")
                    .required(reviewOn, "/reviewOn")
                    .required(personAskedOn, "/personAskedOn");
            notAhead(faults, personAskedOn, today, "/personAskedOn");
            if (untilOn != null) {
                faults.unless(
                        untilOn.isAfter(today) && !untilOn.isAfter(today.plusDays(LONGEST_DAYS)),
                        "/untilOn",
                        "out-of-range",
                        "Väntelistan kan gälla som längst 60 dagar framåt.",
                        "At most 60 days ahead.");
            }
            if (untilOn != null && reviewOn != null) {
                faults.unless(
                        !reviewOn.isBefore(today) && !reviewOn.isAfter(untilOn),
                        "/reviewOn",
                        "out-of-range",
                        "Stäm av mellan i dag och väntelistans sista dag.",
                        "Review between today and the last day.");
            }
            return faults;
        }
    }

    record Offer(LocalDate possibleStartOn, UUID supervisorId) implements ReferralFacts {

        Faults check(Faults faults) {
            return faults.required(possibleStartOn, "/possibleStartOn").required(supervisorId, "/supervisorId");
        }
    }

    /** @param personAnswer how the person said yes, in their own words */
    record Confirmation(
            LocalDate startOn,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate personAnsweredOn,
            String personAnswer)
            implements ReferralFacts {

        Faults check(Faults faults, LocalDate today) {
            faults.required(startOn, "/startOn")
                    .required(periodFrom, "/periodFrom")
                    .required(periodTo, "/periodTo")
                    .required(personAnsweredOn, "/personAnsweredOn")
                    .required(personAnswer, "/personAnswer");
            notAhead(faults, personAnsweredOn, today, "/personAnsweredOn");
            ReferralOrder.checkPeriod(faults, periodFrom, periodTo, "/periodTo");
            if (startOn != null && periodFrom != null && periodTo != null) {
                faults.unless(
                        !startOn.isBefore(periodFrom) && !startOn.isAfter(periodTo),
                        "/startOn",
                        "outside-period",
                        "Startdagen ska ligga i beslutets period.",
                        "The start must lie within the decided period.");
            }
            return faults;
        }
    }

    record ContactAttempts(List<ContactAttempt> attempts, LocalDate otherSideInformedOn) implements ReferralFacts {
        public ContactAttempts {
            attempts = List.copyOf(attempts);
        }

        Faults check(Faults faults, LocalDate today) {
            faults.unless(
                            !attempts.isEmpty(),
                            "/contactAttempts",
                            "required",
                            "Skriv när och hur personen har sökts.",
                            "When and how has the person been sought?")
                    .required(otherSideInformedOn, "/otherSideInformedOn");
            notAhead(faults, otherSideInformedOn, today, "/otherSideInformedOn");
            return checkDays(faults, today);
        }

        Faults checkDays(Faults faults, LocalDate today) {
            for (int i = 0; i < attempts.size(); i++) {
                notAhead(faults, attempts.get(i).on(), today, "/contactAttempts/" + i + "/on");
            }
            return faults;
        }
    }

    record ContactAttempt(LocalDate on, ContactWay way) {}

    /** @param attributedTo whose turn it was; never the person's */
    record Expiry(ReferralSide attributedTo, LocalDate dueOn, String ruleVersion) implements ReferralFacts {}

    /** @param untilOn the waiting list's last day */
    record Lapse(LocalDate untilOn, String ruleVersion) implements ReferralFacts {}

    record Reopening(ReferralSide askedBy) implements ReferralFacts {}

    /** The other referral of the same sender that this change has to do with. */
    record Related(UUID referralId) implements ReferralFacts {}
}
