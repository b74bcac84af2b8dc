package se.framsteg.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A referral in which somebody is waited for, as far as the answer clock needs to know it. */
public record Waiting(UUID referral, ReferralStatus status, Turn turn, Dates dates) {

    /** As with the referral itself: a record whose every column is null is read as null. */
    public Waiting {
        dates = dates == null ? Dates.NONE : dates;
    }

    /** How far one has come in going through those who wait. */
    public record Mark(LocalDate countedFrom, UUID referral) {

        public static final Mark START = new Mark(LocalDate.EPOCH, new UUID(0, 0));
    }

    public Mark mark() {
        return new Mark(turn.countedFrom(), referral);
    }

    public Optional<AnswerClock.Step> stepOn(LocalDate today, AnswerClock clock) {
        return clock.stepOn(today, status, turn, dates);
    }
}
