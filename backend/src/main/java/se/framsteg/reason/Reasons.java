package se.framsteg.reason;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hibernate.Session;
import se.framsteg.reason.Reason.Consequence;
import se.framsteg.reason.Reason.Demand;
import se.framsteg.reason.Reason.Origin;
import se.framsteg.shared.problem.Words;

/** The lists. Rows come by migration and are only read. */
@ApplicationScoped
public class Reasons {

    private static final String READ =
            "select list, code, version, label_sv, label_en, origin, consequence, needs_text, person_safe, demands,"
                    + " valid_from, valid_to from reason where list = ?1";

    private final Session session;
    /** A version of a reason never changes, so what is known once is known for good. */
    private final Map<ReasonRef, Reason> given = new ConcurrentHashMap<>();

    Reasons(Session session) {
        this.session = session;
    }

    /** What may be given on that day, in the order in which it is offered; empty when there is no such list. */
    public List<Reason> offered(String list, LocalDate on) {
        return session.createNativeQuery(READ + " order by sort_order, version desc", Object[].class)
                .setParameter(1, list)
                .getResultStream()
                .map(Reasons::read)
                .filter(reason -> reason.isOfferedOn(on))
                .toList();
    }

    /** Empty when the list does not offer such a code on that day. */
    public Optional<Reason> find(String list, String code, LocalDate on) {
        return session.createNativeQuery(READ + " and code = ?2 order by version desc", Object[].class)
                .setParameter(1, list)
                .setParameter(2, code)
                .getResultStream()
                .map(Reasons::read)
                .filter(reason -> reason.isOfferedOn(on))
                .findFirst();
    }

    /** The reason as it was worded when it was given. */
    public Reason get(ReasonRef ref) {
        return given.computeIfAbsent(ref, this::readOne);
    }

    private Reason readOne(ReasonRef ref) {
        return session.createNativeQuery(READ + " and code = ?2 and version = ?3", Object[].class)
                .setParameter(1, ref.list())
                .setParameter(2, ref.code())
                .setParameter(3, ref.version())
                .getResultStream()
                .map(Reasons::read)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A reason that was given is gone: " + ref));
    }

    private static Reason read(Object[] row) {
        return new Reason(
                (String) row[0],
                (String) row[1],
                (int) row[2],
                new Words((String) row[3], (String) row[4]),
                row[5] == null ? null : Origin.valueOf((String) row[5]),
                row[6] == null ? null : Consequence.valueOf((String) row[6]),
                (boolean) row[7],
                (boolean) row[8],
                Arrays.stream((String[]) row[9]).map(Demand::valueOf).collect(Collectors.toUnmodifiableSet()),
                (LocalDate) row[10],
                (LocalDate) row[11]);
    }
}
