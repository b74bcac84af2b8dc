package se.framsteg.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.framsteg.access.machine.Requirement;

/** The specification written out once more, so that nobody changes the table without meaning to. */
class TheReferralTableTest {

    private static final String SPECIFICATION = """
            SEND            | DRAFT                                                   | SENT                  | AK I
            DISCARD_DRAFT   | DRAFT                                                   |                       | AK
            ACKNOWLEDGE     | SENT                                                    | RECEIVED              | H M
            ASK_INFO        | RECEIVED IN_DIALOGUE                                    | INFO_REQUESTED        | M
            ANSWER_INFO     | INFO_REQUESTED                                          | RECEIVED IN_DIALOGUE  | AK
            HAND_OVER       | SENT RECEIVED INFO_REQUESTED IN_DIALOGUE WAITLISTED ACCEPTED CONFIRMED | =      | M
            INVITE          | SENT RECEIVED WAITLISTED                                | IN_DIALOGUE           | H M
            WAITLIST        | SENT RECEIVED IN_DIALOGUE                               | WAITLISTED            | M
            LAPSE           | WAITLISTED                                              | RECEIVED              |
            ACCEPT          | SENT RECEIVED IN_DIALOGUE WAITLISTED                    | ACCEPTED              | M
            CONFIRM         | ACCEPTED                                                | CONFIRMED             | AK
            CONFIRM_AGAIN   | NOT_STARTED                                             | CONFIRMED             | AK
            START           | CONFIRMED                                               | STARTED               | H
            DECLINE         | SENT RECEIVED INFO_REQUESTED IN_DIALOGUE WAITLISTED ACCEPTED | DECLINED         | M
            CANCEL          | CONFIRMED                                               | DECLINED              | M
            PERSON_DECLINES | SENT RECEIVED INFO_REQUESTED IN_DIALOGUE WAITLISTED ACCEPTED CONFIRMED | DECLINED | P H M AK
            WITHDRAW        | SENT RECEIVED INFO_REQUESTED IN_DIALOGUE WAITLISTED ACCEPTED CONFIRMED | WITHDRAWN | AK I
            NO_SHOW         | CONFIRMED                                               | NOT_STARTED           | H
            EXPIRE          | SENT RECEIVED INFO_REQUESTED ACCEPTED                   | EXPIRED               |
            REOPEN          | EXPIRED                                                 | RECEIVED EXPIRED      | M AK
            REROUTE         | DECLINED EXPIRED WITHDRAWN                              | =                     | AK
            SUPERSEDE       | SENT RECEIVED INFO_REQUESTED IN_DIALOGUE WAITLISTED ACCEPTED CONFIRMED | SUPERSEDED |
            CLOSE           | STARTED                                                 | CLOSED                |
            """;

    @Test
    void isTheSpecifications() {
        List<String> expected =
                SPECIFICATION.lines().map(TheReferralTableTest::normalised).toList();
        List<String> actual = Arrays.stream(ReferralAction.values())
                .map(TheReferralTableTest::written)
                .toList();

        assertThat(actual).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void everyWaitingStateHasAnOwner(ReferralStatus status) {
        boolean waits = status.isLive() || status == ReferralStatus.DRAFT;

        assertThat(status.owners().isEmpty()).isNotEqualTo(waits);
    }

    @ParameterizedTest
    @EnumSource
    void theOwnerOfAWaitingStateCanDoSomethingAboutIt(ReferralStatus status) {
        status.owners()
                .forEach(owner -> assertThat(ReferralAction.MACHINE.possible(status, Set.of(owner)))
                        .as("%s in %s", owner, status)
                        .isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void everyStateCanBeReached(ReferralStatus status) {
        assertThat(SomeReferral.in(status).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void aReasonIsAskedForExactlyWhereThereIsAListOfThem(ReferralAction action) {
        assertThat(action.reasonList().isPresent()).isEqualTo(action.requires().contains(Requirement.REASON));
    }

    private static String written(ReferralAction action) {
        ReferralStatus any = action.from().iterator().next();
        boolean stays =
                action.from().stream().allMatch(state -> action.to(state).equals(Set.of(state)));
        return String.join(
                "|",
                action.name(),
                names(action.from()),
                stays ? "=" : names(action.to(any)),
                sorted(action.by().stream().map(role -> role.letter())));
    }

    private static String normalised(String row) {
        return Arrays.stream(row.split("\\|", -1))
                .map(cell -> sorted(Arrays.stream(cell.trim().split(" +"))))
                .collect(Collectors.joining("|"));
    }

    private static String names(Set<ReferralStatus> states) {
        return sorted(states.stream().map(Enum::name));
    }

    private static String sorted(java.util.stream.Stream<String> words) {
        return String.join(" ", words.collect(Collectors.toCollection(TreeSet::new)));
    }
}
