package se.framsteg.referral;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import se.framsteg.shared.time.SwedishDays;

/**
 * Whose-turn-it-is, as a clock: since when, how many working days there are to answer, what has been done about silence.
 *
 * @param since when the turn came to the side whose it is
 * @param countedFrom the day the working days are counted from
 * @param daysAllowed working days to answer
 * @param daysKept what was left of the receiver's days when it asked for more information; null unless paused
 */
@Embeddable
public record Turn(
        Instant since,
        LocalDate countedFrom,
        int daysAllowed,
        Integer daysKept,
        int reminders,
        Instant lastRemindedAt,
        Instant escalatedAt) {

    static Turn ofDraft(Instant since, LocalDate on) {
        return beginning(since, on, 0);
    }

    static Turn beginning(Instant since, LocalDate on, int daysAllowed) {
        return new Turn(since, on, daysAllowed, null, 0, null, null);
    }

    /** The receiver asks, so its clock stands still and the sender's starts. */
    Turn paused(Instant at, LocalDate on, int daysAllowed, SwedishDays calendar) {
        int left = Math.max(1, this.daysAllowed - calendar.workingDaysBetween(countedFrom, on));
        return new Turn(at, on, daysAllowed, left, 0, null, null);
    }

    /** The answer has come, and the receiver has the days it had left. */
    Turn resumed(Instant at, LocalDate on) {
        return beginning(at, on, daysKept);
    }

    Turn reminded(Instant at) {
        return new Turn(since, countedFrom, daysAllowed, daysKept, reminders + 1, at, escalatedAt);
    }

    Turn escalated(Instant at) {
        return new Turn(since, countedFrom, daysAllowed, daysKept, reminders, lastRemindedAt, at);
    }

    public boolean isPaused() {
        return daysKept != null;
    }

    LocalDate dueOn(SwedishDays calendar) {
        return calendar.plusWorkingDays(countedFrom, daysAllowed);
    }
}
