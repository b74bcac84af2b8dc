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

    private static void set(Connection connection, String setting, UUID value) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config(?, ?, false)")) {
            set.setString(1, setting);
            set.setString(2, value == null ? "" : value.toString());
            set.execute();
        }
    }
}
