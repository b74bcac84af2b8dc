package se.framsteg.certificate.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.Headers;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.framsteg.certificate.CertificateRows;
import se.framsteg.certificate.CertificateStatus;
import se.framsteg.certificate.address.PublicCode;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.TestDatabase;
import se.framsteg.testing.World;

/** A stranger holds a certificate and wonders whether it is true. */
@ApiTest
class VerifyingACertificateApiTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    VerificationService service;

    private final World.Organisation cafe = World.enterprise("Café Kanelbullen");
    private final CertificateRows rows = new CertificateRows(cafe);

    private static Response verify(String code) {
        return Api.asNobody().get("/verifications/" + code);
    }

    private static String someCode() {
        return PublicCode.drawn(RANDOM).text();
    }

    @Test
    void seesThatItHoldsAndWhatItSaysButNoName() throws Exception {
        verify(rows.printedAddress(rows.issued()))
                .then()
                .statusCode(200)
                .body("status", equalTo("valid"))
                .body("statusText.sv", equalTo("Intyget gäller."))
                .body("certificate.kind", equalTo("local"))
                .body("certificate.kindText.sv", equalTo("Lokalt intyg"))
                .body("certificate.title.sv", equalTo("Kaffe och varma drycker"))
                .body("certificate.level.number", equalTo(2))
                .body("certificate.credits", equalTo(2))
                .body("certificate.outcomes.sv", contains("Kan brygga kaffe"))
                .body("certificate.issuedOn", equalTo("2026-11-24"))
                .body("certificate.issuer", equalTo("Café Kanelbullen"))
                .body("certificate.holder", nullValue())
                .body(not(containsString("Öberg")));
    }

    @Test
    void seesTheNameOnlyByTheHoldersOwnLink() throws Exception {
        verify(rows.linkWithName(rows.issued()))
                .then()
                .statusCode(200)
                .body("status", equalTo("valid"))
                .body("certificate.holder", equalTo("Åsa Öberg"));
    }

    @Test
    void seesThatItIsTakenBackNeverWhyAndNobodysName() throws Exception {
        UUID certificate = rows.issued();
        String withName = rows.linkWithName(certificate);
        rows.becomes(certificate, CertificateStatus.REVOKED);

        verify(withName)
                .then()
                .statusCode(200)
                .body("status", equalTo("revoked"))
                .body("certificate.title.sv", equalTo("Kaffe och varma drycker"))
                .body("certificate.holder", nullValue())
                .body(not(containsString("reason")))
                .body(not(containsString("Öberg")));
    }

    @Test
    void seesThatANewOneHasTakenItsPlace() throws Exception {
        UUID certificate = rows.issued();
        String code = rows.printedAddress(certificate);
        rows.becomes(certificate, CertificateStatus.SUPERSEDED);

        verify(code).then().statusCode(200).body("status", equalTo("superseded"));
    }

    @Test
    void cannotTellAClosedLinkFromOneThatNeverWas() throws Exception {
        String closed = rows.linkWithName(rows.issued());
        rows.close(closed);

        Response answer = verify(closed);

        answer.then().statusCode(200).body("status", equalTo("unknown")).body("certificate", nullValue());
        Response never = verify(someCode());
        assertThat(answer.asString()).isEqualTo(never.asString());
        assertThat(comparable(answer.headers())).isEqualTo(comparable(never.headers()));
    }

    @Test
    void getsTheSameHeadersWhetherItExistsOrNot() throws Exception {
        Response known = verify(rows.printedAddress(rows.issued()));

        assertThat(names(known.headers())).isEqualTo(names(verify(someCode()).headers()));
        known.then().header("Cache-Control", "public, max-age=60").header("X-Robots-Tag", "noindex, nofollow");
    }

    @Test
    void isNotSentTheSameAgain() throws Exception {
        UUID certificate = rows.issued();
        String code = rows.printedAddress(certificate);
        String etag = verify(code).getHeader("ETag");

        Api.asNobody()
                .header("If-None-Match", etag)
                .get("/verifications/" + code)
                .then()
                .statusCode(304);
        rows.becomes(certificate, CertificateStatus.REVOKED);
        Api.asNobody()
                .header("If-None-Match", etag)
                .get("/verifications/" + code)
                .then()
                .statusCode(200)
                .body("status", equalTo("revoked"));
    }

    @Test
    void mayTypeItAsItLooksOnPaper() throws Exception {
        String code = rows.printedAddress(rows.issued());

        verify(code.substring(0, 13).toUpperCase() + "-" + code.substring(13))
                .then()
                .statusCode(200)
                .body("status", equalTo("valid"));
    }

    @Test
    void findsNothingByANumberOrAnId() throws Exception {
        UUID certificate = rows.issued();

        assertThat(service.verify("TEST-" + certificate, "192.0.2.10")).isEqualTo(VerificationView.UNKNOWN);
        assertThat(service.verify(certificate.toString(), "192.0.2.10")).isEqualTo(VerificationView.UNKNOWN);
        assertThat(service.verify("\u0000' or 1=1", "192.0.2.10")).isEqualTo(VerificationView.UNKNOWN);
    }

    @Test
    void findsNothingBeforeItIsIssued() throws Exception {
        assertThat(service.verify(rows.printedAddress(rows.ready()), "192.0.2.11"))
                .isEqualTo(VerificationView.UNKNOWN);
    }

    @Test
    void waitsAfterTenCodesThatDoNotExistButIsAlwaysAnsweredAboutOneThatDoes() throws Exception {
        String known = rows.printedAddress(rows.issued());
        for (int i = 0; i < 10; i++) {
            service.verify(someCode(), "192.0.2.12");
        }

        assertThatThrownBy(() -> service.verify(someCode(), "192.0.2.12"))
                .asInstanceOf(type(Problem.class))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS));
        assertThat(service.verify(known, "192.0.2.12").status()).isEqualTo(VerificationStatus.VALID);
    }

    @Test
    void leavesNoTrace() throws Exception {
        String code = rows.printedAddress(rows.issued());

        for (int i = 0; i < 3; i++) {
            verify(code).then().statusCode(200);
        }

        assertThat(number("select seq from audit_head where org_id = '" + cafe.id() + "'"))
                .isZero();
    }

    private static String comparable(Headers headers) {
        return headers.asList().stream()
                .filter(header -> !header.getName().equalsIgnoreCase("traceparent"))
                .map(header -> header.getName() + ": " + header.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String names(Headers headers) {
        return headers.asList().stream()
                .map(header -> header.getName().toLowerCase())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static long number(String sql) throws SQLException {
        try (Connection owner = TestDatabase.connectAs("framsteg_owner");
                PreparedStatement query = owner.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
