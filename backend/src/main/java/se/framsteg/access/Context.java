package se.framsteg.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.shared.time.SwedishClock;

/**
 * The first round trip of every transaction: is the session alive, is the membership in force, is the account unlocked; and
 * in the same statement the row-level-security context is set, for this transaction only.
 */
@ApplicationScoped
class Context {

    private static final String SET =
            "set_config('fs.org', m.org_id::text, true), set_config('fs.unit', coalesce(m.unit_id::text, ''), true),"
                    + " set_config('fs.account', m.account_id::text, true), set_config('fs.membership', m.id::text, true)";

    private static final String IN_FORCE =
            " and a.id = m.account_id and a.locked_at is null and m.from_on <= ? and (m.to_on is null or m.to_on >= ?)";

    private static final String BY_SESSION =
            "select m.account_id, m.id, m.org_id, m.unit_id, m.roles, m.unit_lead, s.scopes, " + SET
                    + " from session s, membership m, account a"
                    + " where s.secret_hash = ? and s.ended_at is null and s.expires_at > ? and m.id = s.membership_id"
                    + IN_FORCE;

    private static final String BY_MEMBERSHIP =
            "select m.account_id, m.id, m.org_id, m.unit_id, m.roles, m.unit_lead, null::text[], " + SET
                    + " from membership m, account a where m.id = ?" + IN_FORCE;

    private final Clock clock;

    Context(Clock clock) {
        this.clock = clock;
    }

    /** Empty when the session has ended, or the account is locked, or the membership is not in force today. */
    Optional<Actor> bySession(Connection connection, byte[] secretHash) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(BY_SESSION)) {
            query.setBytes(1, secretHash);
            query.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            return read(query, 3);
        }
    }

    /** For what acts without a session: jobs, and the demo county that is told through the services. */
    Optional<Actor> byMembership(Connection connection, UUID membershipId) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(BY_MEMBERSHIP)) {
            query.setObject(1, membershipId);
            return read(query, 2);
        }
    }

    /** The row-level-security context of another organisation, for the rest of the transaction or until it is moved again. */
    void moveFence(Connection connection, UUID organisation, UUID unit) throws SQLException {
        try (PreparedStatement move =
                connection.prepareStatement("select set_config('fs.org', ?, true), set_config('fs.unit', ?, true)")) {
            move.setString(1, organisation.toString());
            move.setString(2, unit == null ? "" : unit.toString());
            move.execute();
        }
    }

    private Optional<Actor> read(PreparedStatement query, int firstDate) throws SQLException {
        LocalDate today = SwedishClock.dayOf(clock.instant());
        query.setObject(firstDate, today);
        query.setObject(firstDate + 1, today);
        try (ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            return Optional.of(new Actor(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    row.getObject(3, UUID.class),
                    row.getObject(4, UUID.class),
                    texts(row.getArray(5)).stream()
                            .map(Role::valueOf)
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))),
                    row.getBoolean(6),
                    texts(row.getArray(7))));
        }
    }

    private static Set<String> texts(Array array) throws SQLException {
        return array == null
                ? Set.of()
                : Arrays.stream((String[]) array.getArray()).collect(Collectors.toUnmodifiableSet());
    }
}
