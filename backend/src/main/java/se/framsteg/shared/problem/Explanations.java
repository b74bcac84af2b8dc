package se.framsteg.shared.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What each problem type means and what to do about it: {@code contract/problems.yaml}, read once. */
public final class Explanations {

    private static final Map<String, Words> ALL = read();

    private Explanations() {}

    public static Words of(ProblemType type) {
        Words words = ALL.get(type.slug());
        if (words == null) {
            throw new IllegalStateException("contract/problems.yaml does not explain " + type.slug());
        }
        return words;
    }

    static Map<String, Words> all() {
        return ALL;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Words> read() {
        try (InputStream in = Explanations.class.getResourceAsStream("/contract/problems.yaml")) {
            var written = (Map<String, Map<String, String>>)
                    new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            Map<String, Words> explanations = new TreeMap<>();
            written.forEach((slug, text) -> explanations.put(slug, new Words(text.get("sv"), text.get("en"))));
            return explanations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
