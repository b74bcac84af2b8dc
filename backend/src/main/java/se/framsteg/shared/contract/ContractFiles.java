package se.framsteg.shared.contract;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The hand-written part of the contract: one file per package. */
final class ContractFiles {

    private static final ObjectMapper CONVERTER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private ContractFiles() {}

    /**
     * All rooms as one: each package may have its file, {@code contract/referral.yaml} for {@code se.framsteg.referral}. The
     * same name in two files is a mistake that stops the build.
     *
     * @param packages below {@code se.framsteg}
     */
    static RoomContract rooms(Collection<String> packages) {
        List<RoomContract> rooms = packages.stream()
                .map(room -> "contract/" + room + ".yaml")
                .filter(file -> loader().getResource(file) != null)
                .map(ContractFiles::readRoom)
                .toList();
        return new RoomContract(
                together(rooms, RoomContract::tags),
                together(rooms, RoomContract::schemas),
                together(rooms, RoomContract::parameters),
                together(rooms, RoomContract::scopes),
                together(rooms, RoomContract::operations));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> yaml(String resource) {
        try (InputStream in = loader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            LoadSettings settings = LoadSettings.builder()
                    .setSchema(new CoreSchema()) // so that an example can be another one with a few fields changed (<<)
                    .setMaxAliasesForCollections(10_000) // examples are written once and used in several places
                    .build();
            return (Map<String, Object>) new Load(settings).loadFromInputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RoomContract readRoom(String file) {
        try {
            return CONVERTER.convertValue(yaml(file), RoomContract.class);
        } catch (RuntimeException unreadable) {
            throw new IllegalStateException(file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static <V> Map<String, V> together(List<RoomContract> rooms, Function<RoomContract, Map<String, V>> part) {
        Map<String, V> all = new TreeMap<>();
        for (RoomContract room : rooms) {
            part.apply(room).forEach((name, value) -> {
                if (all.put(name, value) != null) {
                    throw new IllegalStateException("Two rooms describe " + name + " in the contract");
                }
            });
        }
        return new LinkedHashMap<>(all);
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
