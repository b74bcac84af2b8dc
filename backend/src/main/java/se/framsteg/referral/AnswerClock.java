package se.framsteg.referral;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.shared.time.SwedishClock;
import se.framsteg.shared.time.SwedishDays;

/**
 * The answer clock: what is expected next and by when, and what silence leads to. Nothing of it is stored; it is computed
 * from what was said and when.
 */
@Singleton
public class AnswerClock {

    /** Where silence leads to something. */
    static final Set<ReferralStatus> WATCHED = Stream.of(ReferralAction.EXPIRE, ReferralAction.LAPSE)
            .flatMap(action -> action.from().stream())
            .collect(Collectors.toUnmodifiableSet());

    private final SwedishDays calendar;
    private final AnswerRule rule = AnswerRule.STANDARD;

    public AnswerClock(SwedishDays calendar) {
        this.calendar = calendar;
    }

    /** What has to be done about silence today. */
    public enum Step {
        REMIND,
        ESCALATE,
        EXPIRE,
        LAPSE
    }

    public AnswerRule rule() {
        return rule;
    }

    SwedishDays calendar() {
        return calendar;
    }

    /** Empty when nobody is waited for. */
    public Optional<NextExpected> nextExpected(ReferralStatus status, Turn turn, Dates dates, LocalDate today) {
        ReferralSide side = ReferralSide.whoseTurn(status);
        return Optional.ofNullable(
                switch (status) {
                    case SENT, RECEIVED -> new NextExpected(NextExpected.Code.ANSWER, turn.dueOn(calendar), side);
                    case INFO_REQUESTED -> new NextExpected(NextExpected.Code.MORE_INFO, turn.dueOn(calendar), side);
                    case IN_DIALOGUE -> dialogue(turn, dates, today, side);
                    case WAITLISTED -> waitlist(dates, today, side);
                    case ACCEPTED -> new NextExpected(NextExpected.Code.CONFIRMATION, turn.dueOn(calendar), side);
                    case CONFIRMED -> new NextExpected(NextExpected.Code.START, dates.startOn(), side);
                    case DRAFT, STARTED, DECLINED, WITHDRAWN, EXPIRED, NOT_STARTED, SUPERSEDED, CLOSED -> null;
                });
    }

    private NextExpected dialogue(Turn turn, Dates dates, LocalDate today, ReferralSide side) {
        LocalDate meeting = SwedishClock.dayOf(dates.meetingAt());
        return meeting.isBefore(today)
                ? new NextExpected(
                        NextExpected.Code.ANSWER_AFTER_MEETING,
                        calendar.plusWorkingDays(meeting, turn.daysAllowed()),
                        side)
                : new NextExpected(NextExpected.Code.MEETING, meeting, side);
    }

    private NextExpected waitlist(Dates dates, LocalDate today, ReferralSide side) {
        return dates.reviewOn().isBefore(today)
                ? new NextExpected(NextExpected.Code.ANSWER_BEFORE_LAPSE, dates.waitlistUntil(), side)
                : new NextExpected(NextExpected.Code.WAITLIST_REVIEW, dates.reviewOn(), side);
    }

    /**
     * The next step of silence, when its day has come. One at a time, each once, in order; and never closer upon the one
     * before than the rule has them, so that nothing ends unreminded because the service had been standing still.
     */
    public Optional<Step> stepOn(LocalDate today, ReferralStatus status, Turn turn, Dates dates) {
        if (status == ReferralStatus.WAITLISTED) {
            return dates.waitlistUntil().isBefore(today) ? Optional.of(Step.LAPSE) : Optional.empty();
        }
        if (!ReferralAction.EXPIRE.allowedFrom(status)) {
            return Optional.empty();
        }
        LocalDate due = turn.dueOn(calendar);
        if (turn.reminders() == 0) {
            return step(Step.REMIND, today, calendar.plusWorkingDays(due, rule.firstReminder()));
        }
        if (turn.reminders() == 1) {
            LocalDate reminded = SwedishClock.dayOf(turn.lastRemindedAt());
            return step(Step.REMIND, today, next(due, rule.firstReminder(), rule.secondReminder(), reminded));
        }
        if (turn.escalatedAt() == null) {
            LocalDate reminded = SwedishClock.dayOf(turn.lastRemindedAt());
            return step(Step.ESCALATE, today, next(due, rule.secondReminder(), rule.escalation(), reminded));
        }
        LocalDate escalated = SwedishClock.dayOf(turn.escalatedAt());
        return step(Step.EXPIRE, today, next(due, rule.escalation(), rule.expiry(), escalated));
    }

    private static Optional<Step> step(Step step, LocalDate today, LocalDate day) {
        return day.isAfter(today) ? Optional.empty() : Optional.of(step);
    }

    /** As many working days after the due day as the rule says, and as many after the step before as between the two. */
    private LocalDate next(LocalDate due, int before, int after, LocalDate stepBefore) {
        LocalDate planned = calendar.plusWorkingDays(due, after);
        LocalDate spaced = calendar.plusWorkingDays(stepBefore, after - before);
        return planned.isAfter(spaced) ? planned : spaced;
    }
}
