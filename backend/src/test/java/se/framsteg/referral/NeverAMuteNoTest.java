package se.framsteg.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.framsteg.referral.SomeReferral.NO_PLACE;
import static se.framsteg.referral.SomeReferral.TALK;
import static se.framsteg.referral.SomeReferral.manager;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.StateMachine.Transition;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;

/** People far from work read silence as their own fault. So no end is without words and a next step. */
class NeverAMuteNoTest {

    private static final Set<ReferralAction> PERSONS_OWN_NO = EnumSet.of(ReferralAction.PERSON_DECLINES);

    static Stream<Transition<ReferralStatus, ReferralAction>> waysToANegativeEnd() {
        return ReferralAction.MACHINE
                .transitions()
                .filter(way ->
                        way.to() != null && way.to() != way.from() && way.to().isNegativeEnd())
                .filter(way -> !PERSONS_OWN_NO.contains(way.action()));
    }

    @ParameterizedTest
    @MethodSource("waysToANegativeEnd")
    void everyNegativeEndSpeaksToThePersonAndShowsAWayOn(Transition<ReferralStatus, ReferralAction> way) {
        ReferralTransition end = Acts.perform(way.action(), SomeReferral.in(way.from()));

        assertThat(end.told().toPerson()).isNotBlank();
        assertThat(end.told().nextStep()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n"})
    void anEmptyWordIsNoWord(String nothing) {
        assertThatThrownBy(() -> SomeReferral.sent().decline(new Told(NO_PLACE, nothing, TALK, null), null, manager()))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Fault::pointer)
                                .containsExactly("/personText"));
    }

    @Test
    void aMuteNoIsRefusedWithEverythingThatIsMissing() {
        List<Told> mute = List.of(new Told(null, null, null, null));

        mute.forEach(told -> {
            assertPointers(
                    () -> SomeReferral.sent().decline(told, null, manager()), "/reason", "/personText", "/nextStep");
            assertPointers(
                    () -> SomeReferral.in(ReferralStatus.CONFIRMED).cancel(told, null, manager()),
                    "/reason",
                    "/personText",
                    "/nextStep");
            assertPointers(
                    () -> SomeReferral.sent().withdraw(told, SomeReferral.caseOfficer()),
                    "/reason",
                    "/personText",
                    "/nextStep");
            assertPointers(
                    () -> SomeReferral.in(ReferralStatus.CONFIRMED)
                            .noShow(Acts.ATTEMPTS, told, SomeReferral.supervisor()),
                    "/personText",
                    "/nextStep");
        });
    }

    @Test
    void thePersonsOwnNoNeedsNeitherReasonNorWords() {
        ReferralTransition no = SomeReferral.sent().personDeclines(Told.nothing(), SomeReferral.person());

        assertThat(no.to()).isEqualTo(ReferralStatus.DECLINED);
        assertThat(no.told()).isEqualTo(Told.nothing());
    }

    /** Ten thousand steps at random through the table; the seed is told when it fails. */
    @Test
    void howeverAReferralWandersItsHistoryHangsTogether() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int wander = 0; wander < 1_000; wander++) {
            Referral referral = SomeReferral.draft();
            List<ReferralTransition> history = new ArrayList<>();
            for (int step = 0; step < 10; step++) {
                wander(referral, history, random);
            }
            assertHangsTogether(history, seed);
        }
    }

    private static void wander(Referral referral, List<ReferralTransition> history, Random random) {
        List<ReferralAction> possible = Stream.of(ReferralAction.values())
                .filter(action -> action.allowedFrom(referral.status()) && action != ReferralAction.DISCARD_DRAFT)
                .filter(action -> actor(action, referral) != null)
                .toList();
        if (!possible.isEmpty()) {
            ReferralAction action = possible.get(random.nextInt(possible.size()));
            history.add(Acts.perform(action, referral, actor(action, referral)));
        }
    }

    /** Somebody who may do it now; null when nobody may (both sides have to ask for a reopening). */
    private static By actor(ReferralAction action, Referral referral) {
        return action.isAutomatic()
                ? SomeReferral.theService()
                : action.by().stream()
                        .map(role -> SomeReferral.by(role, SomeReferral.TODAY))
                        .filter(by -> referral.possible(by).contains(action))
                        .findFirst()
                        .orElse(null);
    }

    private static void assertHangsTogether(List<ReferralTransition> history, long seed) {
        ReferralStatus now = ReferralStatus.DRAFT;
        for (ReferralTransition row : history) {
            assertThat(row.from()).as("seed %d: %s", seed, row).isEqualTo(now);
            now = row.to();
            if (now.isNegativeEnd() && row.from() != now && !PERSONS_OWN_NO.contains(row.action())) {
                assertThat(row.told().toPerson()).as("seed %d: %s", seed, row).isNotBlank();
                assertThat(row.told().nextStep()).as("seed %d: %s", seed, row).isNotNull();
            }
        }
    }

    private static void assertPointers(Runnable act, String... pointers) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Problem.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Fault::pointer)
                                .containsExactly(pointers));
    }
}
