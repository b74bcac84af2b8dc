package se.framsteg.certificate.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

class SomebodyElseGuessingCodesTest {

    private Instant now = Instant.parse("2026-11-24T10:00:20Z");

    private final UnknownCodes codes = new UnknownCodes(
            new Clock() {
                @Override
                public Instant instant() {
                    return now;
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    throw new UnsupportedOperationException();
                }
            },
            10);

    private void tenFrom(String address) {
        for (int i = 0; i < 10; i++) {
            codes.count(address);
        }
    }

    @Test
    void waitsAfterTenInAMinute() {
        tenFrom("192.0.2.1");

        assertThatThrownBy(() -> codes.count("192.0.2.1"))
                .asInstanceOf(type(Problem.class))
                .satisfies(refusal -> {
                    assertThat(refusal.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
                    assertThat(refusal.members()).containsEntry("retryAfterSeconds", 40L);
                });
    }

    @Test
    void mayGoOnTheNextMinute() {
        tenFrom("192.0.2.1");
        now = now.plusSeconds(40);

        assertThatCode(() -> tenFrom("192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void disturbsNobodyElse() {
        tenFrom("192.0.2.1");

        assertThatCode(() -> codes.count("192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    void getsNoFurtherWithAllTheAddressesOfTheHousehold() {
        tenFrom("2001:db8:1:2::1");

        assertThatThrownBy(() -> codes.count("2001:db8:1:2:ffff::9")).isInstanceOf(Problem.class);
        assertThatCode(() -> codes.count("2001:db8:1:3::1")).doesNotThrowAnyException();
    }

    @Test
    void cannotMakeUsRememberWithoutEnd() {
        tenFrom("192.0.2.1");
        for (int i = 0; i < 10_000; i++) {
            codes.count("10." + (i >> 16 & 255) + "." + (i >> 8 & 255) + "." + (i & 255));
        }

        assertThatCode(() -> codes.count("192.0.2.1"))
                .as("forgotten, since so many came after")
                .doesNotThrowAnyException();
    }
}
