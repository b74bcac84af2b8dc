package se.framsteg.access.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import se.framsteg.access.Actor;
import se.framsteg.access.Role;

/**
 * Writes who did what about whom, in the transaction it tells of, chained by hash per acting organisation (the database
 * computes the chain in {@code audit_append}). Written last in a transaction: the chain's head stays locked until commit.
 */
@ApplicationScoped
public class AuditLog {

    private final Clock clock;

    AuditLog(Clock clock) {
        this.clock = clock;
    }

    /**
     * One act's trace.
     *
     * @param subjects internal ids of the persons and cases it was about, never names or numbers
     * @param outcome {@code done}, or the slug of the problem it was refused with
     */
    public record Trace(
            String operation,
            Collection<UUID> subjects,
            boolean sensitive,
            String justification,
            String outcome,
            String requestId) {}

    /** Appends, or throws: what cannot be audited must not happen. */
    public void append(Connection connection, Actor actor, Trace trace) throws SQLException {
        try (PreparedStatement call =
                connection.prepareStatement("select audit_append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            call.setObject(1, actor.organisationId());
            call.setObject(2, clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            call.setObject(3, actor.accountId());
            call.setObject(4, actor.membershipId());
            call.setArray(
                    5,
                    connection.createArrayOf(
                            "text", actor.roles().stream().map(Role::name).toArray()));
            call.setString(6, trace.operation());
            call.setArray(7, connection.createArrayOf("uuid", trace.subjects().toArray()));
            call.setString(8, trace.sensitive() ? "SENSITIVE" : "ORDINARY");
            call.setString(9, trace.justification());
            call.setString(10, trace.outcome());
            call.setString(11, trace.requestId());
            try (ResultSet entry = call.executeQuery()) {
                entry.next();
                if (entry.getObject(1) == null) {
                    throw new SQLException("The organisation has no audit chain");
                }
            }
        }
    }
}
