package se.framsteg.referral;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.problem.Words;

/**
 * What is to happen next, and by when.
 *
 * @param from whose turn it is
 */
public record NextExpected(Code code, LocalDate by, ReferralSide from) {

    @Schema(name = "ReferralExpectedCode")
    public enum Code {
        ANSWER("Svar på anvisningen", "An answer to the referral"),
        MORE_INFO("Komplettering", "The information asked for"),
        MEETING("Möte eller provdag", "A meeting or a trial day"),
        ANSWER_AFTER_MEETING("Besked efter mötet", "An answer after the meeting"),
        WAITLIST_REVIEW("Avstämning av väntelistan", "A review of the waiting list"),
        ANSWER_BEFORE_LAPSE("Besked innan väntelistan går ut", "An answer before the waiting list lapses"),
        CONFIRMATION("Ja eller nej till platsen", "A yes or no to the place"),
        START("Första dagen", "The first day");

        private final Words label;

        Code(String sv, String en) {
            this.label = new Words(sv, en);
        }

        public Words label() {
            return label;
        }
    }

    /** Computed when it is read, never stored. */
    public boolean isOverdueOn(LocalDate today) {
        return by.isBefore(today);
    }
}
