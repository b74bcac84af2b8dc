package se.framsteg.fitness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the rooms have written of the contract, by file. */
final class WrittenContract {

    private static final Path FOLDER = Path.of("src/main/resources/contract");

    private WrittenContract() {}

    static Map<String, JsonNode> files() {
        try (var files = Files.list(FOLDER)) {
            Map<String, JsonNode> written = new TreeMap<>();
            for (Path file :
                    files.filter(path -> !path.endsWith("problems.yaml")).toList()) {
                written.put(file.getFileName().toString(), read(file));
            }
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) throws IOException {
        var settings =
                LoadSettings.builder().setMaxAliasesForCollections(10_000).build();
        return new ObjectMapper().valueToTree(new Load(settings).loadFromString(Files.readString(file)));
    }
}
