package se.framsteg.start;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import se.framsteg.start.postgres.StartRefused;

/** The settings that are read before the service exists. An empty one is one that is not given. */
record Environment(Map<String, String> variables) {

    Mode mode() {
        return Mode.of(get("FRAMSTEG_MODE").orElse("production"));
    }

    Path dataDir() {
        return Path.of(get("FRAMSTEG_DATA_DIR").orElse(".data"))
                .toAbsolutePath()
                .normalize();
    }

    int port() {
        return number("FRAMSTEG_PORT", 8080);
    }

    int managementPort() {
        return number("FRAMSTEG_MANAGEMENT_PORT", 9000);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    private int number(String name, int otherwise) {
        var given = get(name);
        try {
            return given.map(Integer::parseInt)
                    .filter(port -> port > 0 && port < 65536)
                    .orElseGet(() -> {
                        if (given.isPresent()) {
                            throw new NumberFormatException();
                        }
                        return otherwise;
                    });
        } catch (NumberFormatException notANumber) {
            throw new StartRefused(name + " ska vara ett portnummer mellan 1 och 65535, inte \"" + given.get() + "\".");
        }
    }
}
