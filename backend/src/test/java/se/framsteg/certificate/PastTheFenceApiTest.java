package se.framsteg.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.TestDatabase;
import se.framsteg.testing.World;

/** What the database itself lets through when the service is passed by. */
@ApiTest
class PastTheFenceApiTest {

    private final CertificateRows rows = new CertificateRows(World.enterprise("Café Kanelbullen"));

    @Test
    void theServiceSeesNothingWithoutAnOrganisationNotEvenByAnAddress() throws Exception {
        UUID certificate = rows.issued();
        String code = rows.printedAddress(certificate);
        try (Connection service = TestDatabase.connectAs("framsteg_app")) {
            service.setAutoCommit(false);
            texts(
                    service,
                    "select set_config('fs.address', '" + code + "', true) || set_config('fs.certificate', '"
                            + certificate + "', true)");

            assertThat(texts(service, "select code from certificate_address")).isEmpty();
            assertThat(texts(service, "select id::text from certificate")).isEmpty();
            assertThat(texts(service, "select title from public_certificate('" + code + "')"))
                    .hasSize(1);
            assertThat(texts(service, "select code from certificate_address")).isEmpty();
        }
    }

    @Test
    void theOwnerSeesTheRowOfOneAddressAndNoOther() throws Exception {
        UUID certificate = rows.issued();
        String code = rows.printedAddress(certificate);
        rows.printedAddress(rows.issued());
        try (Connection owner = TestDatabase.connectAs("framsteg_owner")) {
            owner.setAutoCommit(false);
            assertThat(texts(owner, "select code from certificate_address")).isEmpty();
            texts(owner, "select set_config('fs.address', '" + code + "', true)");
            assertThat(texts(owner, "select code from certificate_address")).containsExactly(code);
        }
    }

    @Test
    void anAddressIsFoundByItsIndexAmongManyAndAnUnknownOneCostsTheSame() throws Exception {
        String code = rows.printedAddress(rows.issued());
        for (int i = 0; i < 40; i++) {
            rows.linkWithName(rows.issued());
        }
        try (Connection service = TestDatabase.connectAs("framsteg_app")) {
            service.setAutoCommit(false);
            texts(service, "select set_config('enable_seqscan', 'off', true)");

            List<String> known = scansOf(service, code);
            List<String> unknown = scansOf(service, "nobodyhasthiscode");

            assertThat(known).containsExactly("certificate 0 1", "certificate_address 0 1");
            assertThat(unknown).isEqualTo(known);
        }
    }

    /** How often each table was scanned whole, and by an index, in one look-up. */
    private static List<String> scansOf(Connection service, String code) throws SQLException {
        String scans = "select relname, seq_scan, idx_scan from pg_stat_xact_user_tables"
                + " where relname in ('certificate', 'certificate_address') order by relname";
        List<Long> before = numbers(service, scans);
        texts(service, "select status from public_certificate('" + code + "')");
        List<Long> after = numbers(service, scans);
        return List.of(
                "certificate " + (after.get(0) - before.get(0)) + " " + (after.get(1) - before.get(1)),
                "certificate_address " + (after.get(2) - before.get(2)) + " " + (after.get(3) - before.get(3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update certificate set holder_name = 'Någon annan' where id = '%s'",
                "update certificate set title = '{\"sv\": \"Något finare\"}' where id = '%s'",
                "update certificate set outcomes = '[]' where id = '%s'",
                "update certificate set issued_on = '2020-01-01' where id = '%s'",
                "update certificate set number = 'ABCD' where id = '%s'",
                "update certificate set participant_id = org_id where id = '%s'",
                "update certificate set status = 'READY', number = null, holder_name = null, issuer_name = null,"
                        + " issued_on = null where id = '%s'",
                "delete from certificate where id = '%s'"
            })
    void whatIsIssuedStaysAlsoForTheOwner(String change) throws Exception {
        UUID certificate = rows.issued();

        assertThatThrownBy(() -> rows.inOrganisation(change.formatted(certificate)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("stays as it was issued");
    }

    @Test
    void whatIsTakenBackDoesNotHoldAgain() throws Exception {
        UUID certificate = rows.issued();
        rows.becomes(certificate, CertificateStatus.REVOKED);

        assertThatThrownBy(() -> rows.becomes(certificate, CertificateStatus.ISSUED))
                .hasMessageContaining("stays as it was issued");
    }

    @Test
    void whatWaitsToBeIssuedSaysAlreadyWhatItWillSay() throws Exception {
        UUID certificate = rows.ready();

        assertThatThrownBy(() -> rows.inOrganisation(
                        "update certificate set level = 'THREE' where id = '%s'".formatted(certificate)))
                .hasMessageContaining("stays as it was issued");
    }

    @Test
    void aClosedAddressDoesNotOpenAgainAndThePrintedOneDoesNotClose() throws Exception {
        UUID certificate = rows.issued();
        String link = rows.linkWithName(certificate);
        String printed = rows.printedAddress(certificate);
        rows.close(link);

        assertThatThrownBy(() -> rows.inOrganisation(
                        "update certificate_address set closed_at = null where code = '%s'".formatted(link)))
                .hasMessageContaining("closes for good");
        assertThatThrownBy(() -> rows.inOrganisation(
                        "update certificate_address set with_name = false where code = '%s'".formatted(link)))
                .hasMessageContaining("closes for good");
        assertThatThrownBy(() -> rows.close(printed)).hasMessageContaining("check constraint");
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet found = query.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts;
        }
    }

    private static List<Long> numbers(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet found = query.executeQuery()) {
            List<Long> numbers = new ArrayList<>();
            while (found.next()) {
                numbers.add(found.getLong(2));
                numbers.add(found.getLong(3));
            }
            return numbers;
        }
    }
}
