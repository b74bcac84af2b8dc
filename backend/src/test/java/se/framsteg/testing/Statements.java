package se.framsteg.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The SQL that the service really runs, for a test that wants to see how the database would go about it. */
@PersistenceUnitExtension
@ApplicationScoped
public class Statements implements StatementInspector {

    private static volatile List<String> listener;

    public static List<String> during(Runnable act) {
        List<String> heard = new CopyOnWriteArrayList<>();
        listener = heard;
        try {
            act.run();
            return List.copyOf(heard);
        } finally {
            listener = null;
        }
    }

    @Override
    public String inspect(String sql) {
        List<String> current = listener;
        if (current != null) {
            current.add(sql);
        }
        return sql;
    }
}
