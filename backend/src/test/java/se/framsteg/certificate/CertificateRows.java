package se.framsteg.certificate;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import se.framsteg.testing.TestDatabase;
import se.framsteg.testing.World;

/** Certificates and their addresses, put straight into one organisation's tables, for tests of how they are looked up. */
final class CertificateRows {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final World.Organisation issuer;
    private final UUID account;

    CertificateRows(World.Organisation issuer) {
        this.issuer = issuer;
        this.account = issuer.qualityAssurer().accountId();
    }

    UUID ready() throws SQLException {
        UUID id = UUID.randomUUID();
        inOrganisation(
                "insert into certificate (org_id, id, award_id, participant_id, status, kind, title, level, credits, outcomes,"
                        + " awarded_on, decided_by, created_at, changed_at) values (?, ?, ?, ?, 'READY', 'LOCAL',"
                        + " '{\"sv\": \"Kaffe och varma drycker\"}', 'TWO', 2, '[{\"sv\": \"Kan brygga kaffe\"}]', ?, '{}', now(), now())",
                issuer.id(),
                id,
                UUID.randomUUID(),
                UUID.randomUUID(),
                LocalDate.of(2026, 11, 20));
        return id;
    }

    UUID issued() throws SQLException {
        UUID id = ready();
        inOrganisation(
                "update certificate set status = 'ISSUED', number = ?, holder_name = 'Åsa Öberg', issuer_name = ?,"
                        + " issued_on = ? where org_id = ? and id = ?",
                "TEST-" + id,
                issuer.name(),
                LocalDate.of(2026, 11, 24),
                issuer.id(),
                id);
        return id;
    }

    void becomes(UUID certificate, CertificateStatus status) throws SQLException {
        inOrganisation(
                "update certificate set status = ? where org_id = ? and id = ?",
                status.name(),
                issuer.id(),
                certificate);
    }

    String printedAddress(UUID certificate) throws SQLException {
        return address(certificate, true, false);
    }

    String linkWithName(UUID certificate) throws SQLException {
        return address(certificate, false, true);
    }

    private String address(UUID certificate, boolean printed, boolean withName) throws SQLException {
        String code = PublicCode.drawn(RANDOM).text();
        inOrganisation(
                "insert into certificate_address (org_id, id, certificate_id, code, printed, with_name, made_by, at_the_table,"
                        + " created_at) values (?, ?, ?, ?, ?, ?, ?, false, now())",
                issuer.id(),
                UUID.randomUUID(),
                certificate,
                code,
                printed,
                withName,
                account);
        return code;
    }

    void close(String code) throws SQLException {
        inOrganisation("update certificate_address set closed_at = now() where code = ?", code);
    }

    /** As the tables' owner, who is fenced in like everybody else. */
    void inOrganisation(String sql, Object... parameters) throws SQLException {
        try (Connection owner = TestDatabase.connectAs("framsteg_owner")) {
            owner.setAutoCommit(false);
            run(owner, "select set_config('fs.org', ?, true)", issuer.id().toString());
            run(owner, sql, parameters);
            owner.commit();
        }
    }

    private static void run(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }
}
