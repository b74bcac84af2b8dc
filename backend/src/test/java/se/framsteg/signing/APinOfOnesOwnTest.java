package se.framsteg.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static se.framsteg.testing.Refusals.assertRefused;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.shared.problem.ProblemType;

class APinOfOnesOwnTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:30:00Z");

    private static final int TRIES = 5;

    private final ParticipantPin pin =
            ParticipantPin.chosen(UUID.randomUUID(), UUID.randomUUID(), "hash", UUID.randomUUID(), NOW);

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "123", "123456789", "12a4", "٣٤٥٩", " 3859", "1234", "87654321", "7777", "0000"})
    void whatIsTooShortOrEasyToGuessIsRefused(String unfit) {
        assertRefused(ProblemType.INVALID_REQUEST, () -> ParticipantPin.refuseUnfit(unfit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3859", "1235", "1357", "00000001", "9182736"})
    void theRestIsTaken(String fit) {
        assertThatCode(() -> ParticipantPin.refuseUnfit(fit)).doesNotThrowAnyException();
    }

    @Test
    void fiveWrongTriesLockIt() {
        for (int tries = 1; tries < TRIES; tries++) {
            pin.wasWrong();
            assertThat(pin.isLocked()).as("after %d", tries).isFalse();
        }
        assertThat(pin.triesLeft()).isEqualTo(1);
        pin.wasWrong();
        assertThat(pin.isLocked()).isTrue();
        assertRefused(ProblemType.NOT_POSSIBLE_NOW, pin::refuseWhenLocked);
    }

    @Test
    void aRightTryStartsTheCountAnew() {
        pin.wasWrong();
        pin.wasRight();
        assertThat(pin.triesLeft()).isEqualTo(TRIES);
    }

    @Test
    void aNewPinOpensALockedOne() {
        for (int tries = 0; tries < TRIES; tries++) {
            pin.wasWrong();
        }
        pin.chooseAgain("other", UUID.randomUUID(), NOW);
        assertThatCode(pin::refuseWhenLocked).doesNotThrowAnyException();
        assertThat(pin.hash()).isEqualTo("other");
    }
}
