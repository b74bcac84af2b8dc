package se.framsteg.testing;

import static java.util.UUID.randomUUID;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import se.framsteg.access.Role;

/**
 * A world of its own for each test: organisations, units and people that no other test knows. Rows go straight in as the
 * database's owner; what the product does with them goes through the API.
 */
public final class World {

    private World() {}

    public static Organisation enterprise(String name) {
        return organisation("SOCIAL_ENTERPRISE", name);
    }

    public static Organisation municipality(String name) {
        return organisation("MUNICIPALITY", name);
    }

    public static Organisation employmentService(String name) {
        return organisation("PUBLIC_EMPLOYMENT_SERVICE", name);
    }

    public static Organisation coordinator(String name) {
        return organisation("COORDINATOR", name);
    }

    public static Organisation organisation(String kind, String name) {
        UUID id = randomUUID();
        insert(
                "insert into organisation (id, kind, name, org_number, created_at) values (?, ?, ?, ?, ?)",
                id,
                kind,
                name,
                Numbers.organisation(),
                now());
        return new Organisation(id, name);
    }

    /** @param id as in the database */
    public record Organisation(UUID id, String name) {

        public Unit unit(String unitName) {
            UUID unit = randomUUID();
            insert(
                    "insert into org_unit (id, org_id, name, created_at) values (?, ?, ?, ?)",
                    unit,
                    id,
                    unitName,
                    now());
            return new Unit(unit, this, unitName);
        }

        public Person manager() {
            return person(null, Role.MANAGER);
        }

        public Person supervisor() {
            return person(null, Role.SUPERVISOR);
        }

        public Person qualityAssurer() {
            return person(null, Role.QUALITY_ASSURER);
        }

        public Person with(Role... roles) {
            return person(null, roles);
        }

        Person person(UUID unit, Role... roles) {
            return World.person(this, unit, roles);
        }
    }

    public record Unit(UUID id, Organisation organisation, String name) {

        public Person caseOfficer() {
            return organisation.person(id, Role.CASE_OFFICER);
        }

        public Person with(Role... roles) {
            return organisation.person(id, roles);
        }

        /** Another system that acts for the unit. */
        public Client client(String secretHash, String... scopes) {
            UUID account = randomUUID();
            String clientId = "klient-" + account;
            insert(
                    "insert into account (id, kind, name, created_at) values (?, 'CLIENT', ?, ?)",
                    account,
                    clientId,
                    now());
            insert(
                    "insert into api_client (account_id, client_id, secret_hash, scopes, created_at)"
                            + " values (?, ?, ?, cast(? as text[]), ?)",
                    account,
                    clientId,
                    secretHash,
                    "{" + String.join(",", scopes) + "}",
                    now());
            member(account, organisation, id, Role.CLIENT);
            return new Client(account, clientId, organisation);
        }
    }

    /** Another system; it signs in by itself. */
    public record Client(UUID accountId, String clientId, Organisation organisation) {

        public void lock() {
            execute("update account set locked_at = now() where id = ?", accountId);
        }
    }

    /** Somebody who can act; {@link Api#as} signs them in. */
    public record Person(UUID accountId, UUID membershipId, Organisation organisation, String name, String email) {

        public Person lock() {
            execute("update account set locked_at = now() where id = ?", accountId);
            return this;
        }

        /** The membership ended yesterday. */
        public Person leave() {
            execute(
                    "update membership set from_on = ?, to_on = ? where id = ?",
                    LocalDate.now().minusDays(30),
                    LocalDate.now().minusDays(1),
                    membershipId);
            return this;
        }
    }

    private static Person person(Organisation organisation, UUID unit, Role... roles) {
        UUID account = randomUUID();
        String name = "Test " + roles[0].label() + " " + account.toString().substring(0, 8);
        String email = account + "@exempel.se";
        insert(
                "insert into account (id, kind, name, email, created_at) values (?, 'PERSON', ?, ?, ?)",
                account,
                name,
                email,
                now());
        UUID membership = member(account, organisation, unit, roles);
        return new Person(account, membership, organisation, name, email);
    }

    /** One more membership for somebody who already has an account. */
    public static UUID member(UUID account, Organisation organisation, UUID unit, Role... roles) {
        UUID membership = randomUUID();
        insert(
                "insert into membership (id, account_id, org_id, unit_id, roles, from_on, created_at)"
                        + " values (?, ?, ?, ?, cast(? as text[]), ?, ?)",
                membership,
                account,
                organisation.id(),
                unit,
                "{" + String.join(",", List.of(roles).stream().map(Role::name).toList()) + "}",
                LocalDate.now().minusDays(10),
                now());
        return membership;
    }

    public static void execute(String sql, Object... parameters) {
        insert(sql, parameters);
    }

    /** The same behind the fence of that organisation, which stands around the owner too. */
    public static void executeIn(Organisation organisation, String sql, Object... parameters) {
        try (Connection owner = TestDatabase.connectAs("framsteg_owner");
                PreparedStatement fence = owner.prepareStatement("select set_config('fs.org', ?, false)")) {
            fence.setString(1, organisation.id().toString());
            fence.execute();
            execute(owner, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    private static void insert(String sql, Object... parameters) {
        try (Connection owner = TestDatabase.connectAs("framsteg_owner")) {
            execute(owner, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object now() {
        return Instant.now().atOffset(ZoneOffset.UTC);
    }
}
