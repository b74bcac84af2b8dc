package se.framsteg.shared.http;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import se.framsteg.shared.Codes;
import se.framsteg.shared.id.Id;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/**
 * The query part of an address, read strictly: parameters nobody asked for, values of the wrong kind and repeated ones are
 * faults, told all at once by {@link #done()}.
 */
public final class Query {

    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;
    private static final int DEEPEST = 10_000;

    private final MultivaluedMap<String, String> given;
    private final Set<String> known = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    private Query(MultivaluedMap<String, String> given) {
        this.given = given;
    }

    public static Query of(UriInfo uri) {
        return new Query(uri.getQueryParameters());
    }

    /** 1 to 100, 20 when not given. */
    public int limit() {
        Integer limit = number("limit");
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (limit < 1 || limit > MAX_LIMIT) {
            fault("limit", "out-of-range", "Ange 1 till 100.", "1 to 100.");
            return DEFAULT_LIMIT;
        }
        return limit;
    }

    public int offset() {
        Integer offset = number("offset");
        if (offset != null && offset < 0) {
            fault("offset", "out-of-range", "Ange 0 eller mer.", "0 or more.");
            return 0;
        }
        return offset == null ? 0 : offset;
    }

    /** Null when not given; at most 100 characters, surrounding blanks taken away. */
    public String text(String name) {
        String text = single(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > 100 || text.chars().anyMatch(Character::isISOControl)) {
            fault(name, "size", "Ange högst 100 tecken.", "At most 100 characters.");
            return null;
        }
        return text.strip();
    }

    /** Null when not given. */
    public UUID id(String name) {
        return convert(
                name,
                text -> Id.read(text).orElseThrow(IllegalArgumentException::new),
                "malformed-id",
                "Det är inget giltigt id.",
                "Not a valid id.");
    }

    /** Null when not given. */
    public Integer number(String name, int least, int most) {
        Integer number = number(name);
        if (number != null && (number < least || number > most)) {
            String range = least + "–" + most;
            fault(name, "out-of-range", "Ange ett tal i " + range + ".", "A number in " + range + ".");
            return null;
        }
        return number;
    }

    /** Null when not given. */
    public LocalDate date(String name) {
        return convert(
                name, LocalDate::parse, "wrong-type", "Skriv ett datum som 2026-11-24.", "A date such as 2026-11-24.");
    }

    public boolean flag(String name) {
        String flag = single(name);
        if (flag != null && !flag.equals("true") && !flag.equals("false")) {
            fault(name, "wrong-type", "Svara true eller false.", "true or false.");
        }
        return "true".equals(flag);
    }

    /** Codes separated by commas or given several times; empty when not given. */
    public <E extends Enum<E>> Set<E> codes(String name, Class<E> type) {
        known.add(name);
        Set<E> found = EnumSet.noneOf(type);
        for (String value : given.getOrDefault(name, List.of())) {
            for (String code : value.split(",")) {
                Codes.fromWire(type, code)
                        .ifPresentOrElse(
                                found::add,
                                () -> fault(
                                        name,
                                        "unknown-code",
                                        "Koden finns inte. Se kontraktet.",
                                        "Unknown code; see the contract."));
            }
        }
        return found;
    }

    /** One of the given words, the first of them when not given. */
    public String oneOf(String name, String... words) {
        String word = single(name);
        if (word == null) {
            return words[0];
        }
        if (!List.of(words).contains(word)) {
            String all = String.join(", ", words);
            fault(name, "unknown-code", "Välj en av: " + all + ".", "One of: " + all + ".");
            return words[0];
        }
        return word;
    }

    /** Throws every fault found, also for parameters that nobody asked for. Call it last. */
    public void done() {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> faults.add(Fault.at(
                        "",
                        "unknown-parameter",
                        "Adressen har en parameter som inte finns.",
                        "Unknown query parameter.")));
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        int limit = known.contains("limit") ? limit() : 0;
        if (known.contains("offset") && offset() + limit > DEEPEST) {
            throw Problem.of(
                    ProblemType.OFFSET_TOO_DEEP,
                    "Sök eller filtrera i stället för att bläddra längre än 10 000 rader.",
                    "Search or filter instead of paging past 10,000 rows.");
        }
    }

    private Integer number(String name) {
        return convert(name, Integer::valueOf, "wrong-type", "Ange ett heltal.", "A whole number.");
    }

    private <T> T convert(String name, Function<String, T> parse, String code, String sv, String en) {
        String text = single(name);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            fault(name, code, sv, en);
            return null;
        }
    }

    private String single(String name) {
        known.add(name);
        List<String> values = given.get(name);
        if (values == null || values.isEmpty()) {
            return null;
        }
        if (values.size() > 1) {
            fault(name, "repeated", "Ange den en gång.", "Give it once.");
        }
        return values.getFirst();
    }

    private void fault(String name, String code, String sv, String en) {
        Fault fault = Fault.at("?" + name, code, sv, en);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
