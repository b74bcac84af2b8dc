package se.framsteg.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.framsteg.referral.SomeReferral.TODAY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** Every action, from every state, by every role and by the service itself: done where the table says so, else refused. */
class EveryCellOfTheReferralTableTest {

    @ParameterizedTest
    @EnumSource
    void isDoneOrRefusedAsTheTableSays(ReferralStatus status) {
        for (ReferralAction action : ReferralAction.values()) {
            for (By by : everybody()) {
                Referral referral = SomeReferral.in(status);
                if (!action.allowedBy(by.roles())) {
                    assertRefused(action, referral, by, ProblemType.NOT_ALLOWED);
                } else if (!action.allowedFrom(status)) {
                    assertRefused(action, referral, by, ProblemType.NOT_POSSIBLE_NOW);
                } else {
                    assertDone(action, referral, by);
                }
            }
        }
    }

    private static List<By> everybody() {
        List<By> everybody = new ArrayList<>(Arrays.stream(Role.values())
                .map(role -> SomeReferral.by(role, TODAY))
                .toList());
        everybody.add(SomeReferral.theService());
        return everybody;
    }

    private static void assertRefused(ReferralAction action, Referral referral, By by, ProblemType type) {
        ReferralStatus before = referral.status();

        Problem refusal = catchThrowableOfType(Problem.class, () -> Acts.perform(action, referral, by));

        assertThat(refusal).as("%s from %s by %s", action, before, by.roles()).isNotNull();
        assertThat(refusal.type())
                .as("%s from %s by %s", action, before, by.roles())
                .isEqualTo(type);
        assertThat(referral.status()).isEqualTo(before);
    }

    private static void assertDone(ReferralAction action, Referral referral, By by) {
        ReferralStatus before = referral.status();

        ReferralTransition row = Acts.perform(action, referral, by);

        if (action == ReferralAction.DISCARD_DRAFT) {
            assertThat(row).isNull();
            return;
        }
        assertThat(action.to(before)).as("%s from %s", action, before).contains(referral.status());
        assertThat(row.referralId()).isEqualTo(referral.id());
        assertThat(row.from()).isEqualTo(before);
        assertThat(row.to()).isEqualTo(referral.status());
        assertThat(row.action()).isEqualTo(action);
        assertThat(row.by()).isEqualTo(by);
    }
}
