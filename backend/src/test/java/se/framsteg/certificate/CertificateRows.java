package se.framsteg.certificate;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import se.framsteg.certificate.address.PublicCode;
import se.framsteg.testing.TestDatabase;
import se.framsteg.testing.World;

/** Certificates and their addresses, put straight into one organisation's tables, for tests of how they are looked up. */
public final class CertificateRows {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final World.Organisation issuer;
    private final UUID account;

    public CertificateRows(World.Organisation issuer) {
        this.issuer = issuer;
        this.account = issuer.qualityAssurer().accountId();
    }

    public UUID ready() throws SQLException {
        return ready(UUID.randomUUID());
    }

    /** @param decidedBy the account whose judgement it rests on */
    public UUID ready(UUID decidedBy) throws SQLException {
        return readyFor(participant("Åsa", "Öberg"), decidedBy);
    }

    public UUID readyFor(UUID participant) throws SQLException {
        return readyFor(participant, UUID.randomUUID());
    }

    private UUID readyFor(UUID participant, UUID decidedBy) throws SQLException {
        UUID id = UUID.randomUUID();
        inOrganisation(
                "insert into certificate (org_id, id, award_id, participant_id, status, kind, title, level, credits, outcomes,"
                        + " awarded_on, decided_by, created_at, changed_at) values (?, ?, ?, ?, 'READY', 'LOCAL',"
                        + " '{\"sv\": \"Kaffe och varma drycker\"}', 'TWO', 2, '[{\"sv\": \"Kan brygga kaffe\"}]', ?, array [?], now(),"
                        + " now())",
                issuer.id(),
                id,
                UUID.randomUUID(),
                participant,
                LocalDate.of(2026, 11, 20),
                decidedBy);
        return id;
    }

    public UUID participant(String givenName, String familyName) throws SQLException {
        UUID id = UUID.randomUUID();
        inOrganisation(
                "insert into participant (org_id, id, given_name, family_name, contact_preference, created_at)"
                        + " values (?, ?, ?, ?, 'IN_PERSON', now())",
                issuer.id(),
                id,
                givenName,
                familyName);
        return id;
    }

    public void follows(World.Person supervisor, UUID participant) throws SQLException {
        inOrganisation(
                "insert into assignment (org_id, id, participant_id, membership_id, from_on, assigned_by, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, now())",
                issuer.id(),
                UUID.randomUUID(),
                participant,
                supervisor.membershipId(),
                LocalDate.now().minusDays(7),
                supervisor.membershipId());
    }

    public UUID issued() throws SQLException {
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

    public void becomes(UUID certificate, CertificateStatus status) throws SQLException {
        inOrganisation(
                "update certificate set status = ? where org_id = ? and id = ?",
                status.name(),
                issuer.id(),
                certificate);
    }

    public String printedAddress(UUID certificate) throws SQLException {
        return address(certificate, true, false);
    }

    public String linkWithName(UUID certificate) throws SQLException {
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

    public String idOfPrintedAddress(UUID certificate) throws SQLException {
        try (Connection owner = TestDatabase.connectAs("framsteg_owner")) {
            owner.setAutoCommit(false);
            run(owner, "select set_config('fs.org', ?, true)", issuer.id().toString());
            try (PreparedStatement query = owner.prepareStatement(
                    "select id::text from certificate_address where certificate_id = ? and printed")) {
                query.setObject(1, certificate);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return row.getString(1);
                }
            }
        }
    }

    public void close(String code) throws SQLException {
        inOrganisation("update certificate_address set closed_at = now() where code = ?", code);
    }

    /** As the tables' owner, who is fenced in like everybody else. */
    public void inOrganisation(String sql, Object... parameters) throws SQLException {
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
