package se.framsteg.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.Requirement;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/** The specification written out once more, and every cell of it tried. */
class TheCertificateTableTest {

    private static final String SPECIFICATION = """
            ISSUE              | READY  | ISSUED     | Q
            REPLACE            | ISSUED | SUPERSEDED | Q
            ASK_REVOCATION     | ISSUED | ISSUED     | Q
            CONFIRM_REVOCATION | ISSUED | REVOKED    | M Q
            REJECT_REVOCATION  | ISSUED | ISSUED     | M Q
            """;

    @Test
    void isTheSpecifications() {
        assertThat(Arrays.stream(CertificateAction.values()).map(TheCertificateTableTest::written))
                .containsExactlyElementsOf(SPECIFICATION
                        .lines()
                        .map(row -> row.replaceAll(" *\\| *", "|"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyActionIsDoneOrRefusedFromEveryStateByEverybody(CertificateStatus status) {
        for (CertificateAction action : CertificateAction.values()) {
            for (By by : everybody()) {
                Certificate certificate = SomeCertificate.in(status, action);
                if (!action.allowedBy(by.roles())) {
                    assertRefused(action, certificate, by, ProblemType.NOT_ALLOWED);
                } else if (!action.allowedFrom(status)) {
                    assertRefused(action, certificate, by, ProblemType.NOT_POSSIBLE_NOW);
                } else {
                    assertDone(action, certificate, by);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReasonIsAskedForExactlyWhereThereIsAListOfThem(CertificateAction action) {
        assertThat(action.reasonList().isPresent()).isEqualTo(action.requires().contains(Requirement.REASON));
    }

    @ParameterizedTest
    @EnumSource
    void nothingLeadsOutOfAFinalState(CertificateStatus status) {
        boolean leadsOut = Arrays.stream(CertificateAction.values()).anyMatch(action -> action.allowedFrom(status));

        assertThat(leadsOut).isNotEqualTo(status.isFinal());
    }

    private static void assertRefused(CertificateAction action, Certificate certificate, By by, ProblemType type) {
        CertificateStatus before = certificate.status();

        Problem refusal = catchThrowableOfType(Problem.class, () -> perform(action, certificate, by));

        assertThat(refusal).as("%s from %s by %s", action, before, by.roles()).isNotNull();
        assertThat(refusal.type())
                .as("%s from %s by %s", action, before, by.roles())
                .isEqualTo(type);
        assertThat(certificate.status()).isEqualTo(before);
    }

    private static void assertDone(CertificateAction action, Certificate certificate, By by) {
        CertificateStatus before = certificate.status();

        CertificateTransition row = perform(action, certificate, by);

        assertThat(action.to(before)).containsExactly(certificate.status());
        assertThat(row.action()).isEqualTo(action);
        assertThat(row.from()).isEqualTo(before);
        assertThat(row.to()).isEqualTo(certificate.status());
        assertThat(row.by()).isEqualTo(by);
    }

    private static CertificateTransition perform(CertificateAction action, Certificate certificate, By by) {
        return switch (action) {
            case ISSUE -> certificate.issue(SomeCertificate.ISSUED, by);
            case REPLACE ->
                certificate
                        .replace(UUID.randomUUID(), SomeCertificate.NEW_NAME, by)
                        .transition();
            case ASK_REVOCATION -> certificate.askRevocation(SomeCertificate.NEW_NAME, by);
            case CONFIRM_REVOCATION -> certificate.confirmRevocation(by);
            case REJECT_REVOCATION -> certificate.rejectRevocation(by);
        };
    }

    private static List<By> everybody() {
        List<By> everybody = new ArrayList<>();
        for (Role role : Role.values()) {
            everybody.add(SomeCertificate.by(role));
        }
        everybody.add(By.theService(SomeCertificate.NOW, SomeCertificate.TODAY, "test"));
        return everybody;
    }

    private static String written(CertificateAction action) {
        CertificateStatus from = action.from().iterator().next();
        return String.join(
                "|",
                action.name(),
                names(action.from()),
                names(action.to(from)),
                sorted(action.by().stream().map(Role::letter)));
    }

    private static String names(Set<CertificateStatus> states) {
        return sorted(states.stream().map(Enum::name));
    }

    private static String sorted(Stream<String> words) {
        return String.join(" ", words.collect(Collectors.toCollection(TreeSet::new)));
    }
}
