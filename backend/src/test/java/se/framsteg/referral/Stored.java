package se.framsteg.referral;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
            try (PreparedStatement query = app.prepareStatement(sql)) {
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
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything the organisation's audit says that operation was about, oldest first. */
    static List<Object> audited(World.Organisation organisation, String operation) {
        try (Connection auditor = TestDatabase.connectAs("framsteg_auditor");
                PreparedStatement query = auditor.prepareStatement("select s.subject from framsteg.audit_entry e,"
                        + " unnest(e.subjects) with ordinality as s(subject, at) where e.org_id = ? and e.operation = ?"
                        + " order by e.seq, s.at")) {
            query.setObject(1, organisation.id());
            query.setString(2, operation);
            List<Object> subjects = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    subjects.add(rows.getObject(1));
                }
            }
            return subjects;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
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
