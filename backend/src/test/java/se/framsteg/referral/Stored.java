package se.framsteg.referral;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.framsteg.testing.TestDatabase;
import se.framsteg.testing.World;

/** What is in the database, as the service's own role sees it in the context of one organisation. */
record Stored(UUID organisation, UUID unit) {

    static Stored inOrganisation(World.Organisation organisation) {
        return new Stored(organisation.id(), null);
    }

    static Stored inUnit(World.Unit unit) {
        return new Stored(unit.organisation().id(), unit.id());
    }

    Object one(String sql, Object... parameters) {
        return all(sql, parameters).getFirst();
    }

    /** The first column. */
    List<Object> all(String sql, Object... parameters) {
        try (Connection app = TestDatabase.connectAs("framsteg_app")) {
            set(app, "fs.org", organisation);
            set(app, "fs.unit", unit);
            return all(app, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection of the service's own, for holding something. */
    static Connection connectedIn(World.Organisation organisation) throws SQLException {
        Connection app = TestDatabase.connectAs("framsteg_app");
        set(app, "fs.org", organisation.id());
        return app;
    }

    /** The types of the events that have happened to it, oldest first. */
    static List<Object> events(String subject) {
        return asRole(
                "framsteg_owner",
                "select type from outbox_event where subject_id = ? order by id",
                UUID.fromString(subject));
    }

    /** Whom each of them may be told to. */
    static List<List<UUID>> audiences(String subject) {
        return asRole(
                        "framsteg_owner",
                        "select array_to_string(audience, ',') from outbox_event where subject_id = ? order by id",
                        UUID.fromString(subject))
                .stream()
                .map(ids -> Stream.of(((String) ids).split(","))
                        .map(UUID::fromString)
                        .toList())
                .toList();
    }

    /** Everything the organisation's audit says that operation was about, oldest first. */
    static List<Object> audited(World.Organisation organisation, String operation) {
        return asRole(
                "framsteg_auditor",
                "select s.subject from framsteg.audit_entry e, unnest(e.subjects) with ordinality as s(subject, at)"
                        + " where e.org_id = ? and e.operation = ? order by e.seq, s.at",
                organisation.id(),
                operation);
    }

    private static List<Object> asRole(String role, String sql, Object... parameters) {
        try (Connection connection = TestDatabase.connectAs(role)) {
            return all(connection, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Object> all(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            List<Object> values = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getObject(1));
                }
            }
            return values;
        }
    }

    private static void set(Connection connection, String setting, UUID value) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config(?, ?, false)")) {
            set.setString(1, setting);
            set.setString(2, value == null ? "" : value.toString());
            set.execute();
        }
    }
}
