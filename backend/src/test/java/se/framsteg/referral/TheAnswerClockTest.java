package se.framsteg.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.access.Role.CASE_OFFICER;
import static se.framsteg.access.Role.MANAGER;
import static se.framsteg.referral.SomeReferral.CLOCK;
import static se.framsteg.referral.SomeReferral.TODAY;
import static se.framsteg.referral.SomeReferral.by;
import static se.framsteg.referral.SomeReferral.sent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.framsteg.referral.AnswerClock.Step;
import se.framsteg.shared.time.SwedishClock;

/** Today is Tuesday 24 November 2026. */
class TheAnswerClockTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest
    @EnumSource
    void everyWaitingStateHasSomethingExpectedByADay(ReferralStatus status) {
        Referral referral = SomeReferral.in(status);

        assertThat(CLOCK.nextExpected(status, referral.turn(), referral.dates(), TODAY)
                        .isPresent())
                .isEqualTo(status.isLive());
    }

    @Test
    void anAnswerIsExpectedWithinThreeWorkingDays() {
        NextExpected expected = expected(sent(), TODAY);

        assertThat(expected.code()).isEqualTo(NextExpected.Code.ANSWER);
        assertThat(expected.by()).isEqualTo(FRIDAY);
        assertThat(expected.from()).isEqualTo(ReferralSide.RECEIVER);
        assertThat(expected.isOverdueOn(FRIDAY)).isFalse();
        assertThat(expected.isOverdueOn(FRIDAY.plusDays(1))).isTrue();
    }

    @Test
    void acknowledgingStartsNoClockAnew() {
        Referral referral = sent();
        referral.acknowledge(by(MANAGER, TODAY.plusDays(2)));

        assertThat(expected(referral, TODAY).by()).isEqualTo(FRIDAY);
    }

    @Test
    void askingForMorePausesTheReceiversClockAndStartsTheSenders() {
        Referral referral = sent();
        referral.acknowledge(by(MANAGER, TODAY));
        referral.askInfo(
                new ReferralFacts.Missing(List.of("Språk")), Told.nothing(), CLOCK, by(MANAGER, TODAY.plusDays(2)));

        NextExpected expected = expected(referral, TODAY.plusDays(2));
        assertThat(expected.from()).isEqualTo(ReferralSide.SENDER);
        assertThat(expected.by()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(referral.turn().isPaused()).isTrue();

        // One of three days was left when the question was asked on the Thursday; the answer comes on the Monday.
        referral.answerInfo(Told.toColleague("Somaliska"), by(CASE_OFFICER, LocalDate.of(2026, 11, 30)));
        assertThat(expected(referral, TODAY.plusDays(6)).by()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(referral.turn().isPaused()).isFalse();
    }

    @Test
    void theAnswerLeadsBackToWhereTheQuestionCameFrom() {
        Referral met = SomeReferral.in(ReferralStatus.IN_DIALOGUE);
        Acts.perform(ReferralAction.ASK_INFO, met);
        Acts.perform(ReferralAction.ANSWER_INFO, met);

        assertThat(met.status()).isEqualTo(ReferralStatus.IN_DIALOGUE);
        assertThat(expected(met, TODAY).code()).isEqualTo(NextExpected.Code.MEETING);
    }

    @Test
    void afterTheMeetingAnAnswerIsExpected() {
        Referral referral = SomeReferral.in(ReferralStatus.IN_DIALOGUE);

        assertThat(expected(referral, TODAY).by()).isEqualTo(TODAY.plusDays(2));
        NextExpected after = expected(referral, TODAY.plusDays(3));
        assertThat(after.code()).isEqualTo(NextExpected.Code.ANSWER_AFTER_MEETING);
        assertThat(after.by()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void silenceIsRemindedTwiceThenEscalatedThenEnded() {
        Referral referral = sent();
        List<String> steps = new ArrayList<>();
        for (LocalDate day = TODAY; referral.status() == ReferralStatus.SENT; day = day.plusDays(1)) {
            LocalDate today = day;
            CLOCK.stepOn(today, referral.status(), referral.turn(), referral.dates())
                    .ifPresent(step -> {
                        steps.add(today + " " + step);
                        take(step, referral, today);
                    });
        }

        assertThat(steps)
                .containsExactly("2026-11-30 REMIND", "2026-12-02 REMIND", "2026-12-04 ESCALATE", "2026-12-11 EXPIRE");
    }

    @Test
    void aServiceThatStoodStillCatchesUpWithoutHurryingAnybody() {
        Referral referral = sent();
        LocalDate back = LocalDate.of(2027, 1, 18);

        take(step(referral, back), referral, back);
        assertThat(step(referral, back)).isNull();
        assertThat(step(referral, LocalDate.of(2027, 1, 20))).isEqualTo(Step.REMIND);
        take(Step.REMIND, referral, LocalDate.of(2027, 1, 20));
        assertThat(step(referral, LocalDate.of(2027, 1, 21))).isNull();
        take(step(referral, LocalDate.of(2027, 1, 22)), referral, LocalDate.of(2027, 1, 22));
        assertThat(referral.turn().escalatedAt()).isNotNull();
        assertThat(step(referral, LocalDate.of(2027, 1, 28))).isNull();
        assertThat(step(referral, LocalDate.of(2027, 1, 29))).isEqualTo(Step.EXPIRE);
    }

    @Test
    void aWaitingListLapsesTheDayAfterItsLast() {
        Referral referral = SomeReferral.in(ReferralStatus.WAITLISTED);
        LocalDate last = TODAY.plusDays(30);

        assertThat(step(referral, last)).isNull();
        assertThat(step(referral, last.plusDays(1))).isEqualTo(Step.LAPSE);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatTheTableLetsExpireIsChased(ReferralStatus status) {
        Referral referral = SomeReferral.in(status);
        Step step = step(referral, TODAY.plusYears(1));

        assertThat(step == Step.REMIND).isEqualTo(ReferralAction.EXPIRE.allowedFrom(status));
        assertThat(step == Step.LAPSE).isEqualTo(ReferralAction.LAPSE.allowedFrom(status));
    }

    private static void take(Step step, Referral referral, LocalDate day) {
        switch (step) {
            case REMIND -> referral.remind(SwedishClock.startOf(day));
            case ESCALATE -> referral.escalate(SwedishClock.startOf(day));
            case EXPIRE -> Acts.perform(ReferralAction.EXPIRE, referral);
            case LAPSE -> Acts.perform(ReferralAction.LAPSE, referral);
        }
    }

    private static Step step(Referral referral, LocalDate day) {
        return CLOCK.stepOn(day, referral.status(), referral.turn(), referral.dates())
                .orElse(null);
    }

    private static NextExpected expected(Referral referral, LocalDate today) {
        return CLOCK.nextExpected(referral.status(), referral.turn(), referral.dates(), today)
                .orElseThrow();
    }
}
