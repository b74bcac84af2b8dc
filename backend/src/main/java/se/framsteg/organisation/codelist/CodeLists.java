package se.framsteg.organisation.codelist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;
import se.framsteg.organisation.OrganisationKind;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.problem.Fault;

/** The municipalities and the kinds of placement there are. */
@ApplicationScoped
public class CodeLists {

    private static final String KINDS =
            "select code, cast(label as text), commissioners, legal_ground, decision_required, paid_per_day, answer_days"
                    + " from placement_kind";

    private final Session session;
    private final ObjectMapper json;

    CodeLists(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    public List<Municipality> municipalities() {
        return session.createNativeQuery(
                        "select code, name, taxonomy_id from municipality order by name", Object[].class)
                .getResultStream()
                .map(row -> new Municipality((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    public boolean isMunicipality(String code) {
        return !session.createNativeQuery("select 1 from municipality where code = ?1", Integer.class)
                .setParameter(1, code)
                .getResultList()
                .isEmpty();
    }

    /** The fault of a code at this place that is no municipality's; empty when it is one, or none is given. */
    public Optional<Fault> municipalityFault(String code, String pointer) {
        return code == null || isMunicipality(code)
                ? Optional.empty()
                : Optional.of(Fault.at(
                        pointer,
                        "unknown-code",
                        "Kommunen finns inte i listan över kommuner.",
                        "Not one of the listed municipalities."));
    }

    /** In the order in which they are offered. */
    public List<PlacementKind> placementKinds() {
        return session.createNativeQuery(KINDS + " order by sort_order", Object[].class)
                .getResultStream()
                .map(this::kind)
                .toList();
    }

    public Optional<PlacementKind> placementKind(String code) {
        return session.createNativeQuery(KINDS + " where code = ?1", Object[].class)
                .setParameter(1, code)
                .getResultStream()
                .map(this::kind)
                .findFirst();
    }

    private PlacementKind kind(Object[] row) {
        try {
            return new PlacementKind(
                    (String) row[0],
                    json.readValue((String) row[1], LanguageMap.class),
                    Arrays.stream((String[]) row[2])
                            .map(OrganisationKind::valueOf)
                            .collect(Collectors.toUnmodifiableSet()),
                    (String) row[3],
                    (boolean) row[4],
                    (boolean) row[5],
                    (int) row[6]);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The label of placement kind " + row[0] + " is damaged", damaged);
        }
    }
}
