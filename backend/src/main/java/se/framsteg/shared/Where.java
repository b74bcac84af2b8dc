package se.framsteg.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.CommonQueryContract;

/**
 * The conditions of a query, as many as are asked for. A filter nobody gave leaves no trace in the text, so that the planner
 * sees what is really asked.
 */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Left out when the value is null or an empty collection; the condition names it by {@code :name}. */
    public Where and(String condition, String name, Object value) {
        if (value == null || value instanceof Collection<?> several && several.isEmpty()) {
            return this;
        }
        conditions.add(condition);
        return with(name, value);
    }

    /** A value that conditions already name. */
    public Where with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** {@code column ilike :name}, for a part of a text that somebody typed. */
    public Where andContains(String column, String name, String part) {
        return part == null
                ? this
                : and(column + " ilike :" + name + " escape '!'", name, "%" + part.replaceAll("[%_!]", "!$0") + "%");
    }

    public String text() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    public <Q extends CommonQueryContract> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
