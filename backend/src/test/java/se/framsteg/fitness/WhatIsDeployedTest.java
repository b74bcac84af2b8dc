package se.framsteg.fitness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import se.framsteg.start.web.SecurityHeaders;

/** docker-compose.yml and the web server's settings, held to what they promise where no container engine is at hand. */
class WhatIsDeployedTest {

    private static final Path TOP = Path.of("..");

    private final Map<String, Object> compose = compose();

    @Test
    void theWebServerSaysWhatTheServiceSays() throws IOException {
        var said = Pattern.compile("^add_header (\\S+) \"(.*)\" always;$", Pattern.MULTILINE)
                .matcher(Files.readString(TOP.resolve("deploy/nginx/parts/page-headers.conf")))
                .results()
                .collect(Collectors.toMap(header -> header.group(1), header -> header.group(2)));
        assertThat(said).containsExactlyInAnyOrderEntriesOf(SecurityHeaders.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/framsteg", "/.well-known", "/keys", "/achievements"})
    void whatIsForProgramsIsPassedOn(String name) throws IOException {
        assertThat(Files.readString(TOP.resolve("deploy/nginx/parts/site.conf")))
                .contains("location ^~ " + name + "/ { include parts/service.conf; }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "backend", "frontend"})
    void everyPartIsWatched(String service) throws IOException {
        var part = service(service);
        var build = section(part, "build");
        assertThat(part.containsKey("healthcheck")
                        || Files.readString(TOP.resolve(String.valueOf(build.get("dockerfile"))))
                                .contains("HEALTHCHECK"))
                .isTrue();
        assertThat(part).containsEntry("restart", "unless-stopped");
    }

    @Test
    void noPasswordIsWrittenDown() {
        var given = section(compose, "services").keySet().stream()
                .flatMap(name -> section(service(name), "environment").entrySet().stream())
                .filter(setting -> setting.getKey().contains("PASSWORD"))
                .toList();
        assertThat(given).isNotEmpty().allSatisfy(setting -> {
            assertThat(setting.getKey()).endsWith("_FILE");
            assertThat(String.valueOf(setting.getValue())).startsWith("/run/secrets/");
        });
    }

    @Test
    void everySecretAServiceIsGivenIsAFile() {
        var secrets = section(compose, "secrets");
        var used = section(compose, "services").keySet().stream()
                .flatMap(name -> list(service(name), "secrets").stream())
                .collect(Collectors.toSet());
        assertThat(secrets.keySet()).containsExactlyInAnyOrderElementsOf(used);
        assertThat(secrets.keySet())
                .allSatisfy(name -> assertThat(section(secrets, name)).isEqualTo(Map.of("file", "./secrets/" + name)));
    }

    @Test
    void thePowerfulLoginsStayWithTheDatabase() {
        assertThat(list(service("backend"), "secrets")).containsExactlyInAnyOrder("framsteg_owner", "framsteg_app");
        assertThat(list(service("frontend"), "secrets")).isEmpty();
    }

    @Test
    void onlyTheWebServerIsReachedFromOutsideAndOnlyFromThisMachine() {
        assertThat(list(service("database"), "ports")).isEmpty();
        assertThat(list(service("backend"), "ports")).isEmpty();
        assertThat(list(service("frontend"), "ports"))
                .allSatisfy(port -> assertThat(port).startsWith("127.0.0.1:"));
    }

    @Test
    void theServiceRunsForRealAndAsNobody() throws IOException {
        assertThat(section(service("backend"), "environment")).containsEntry("FRAMSTEG_MODE", "production");
        assertThat(Files.readString(TOP.resolve("deploy/backend.Dockerfile"))).contains("\nUSER 10001\n");
        assertThat(Files.readString(TOP.resolve("deploy/frontend.Dockerfile"))).contains("nginx-unprivileged");
        for (var part : Set.of("backend", "frontend")) {
            assertThat(service(part)).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"));
        }
    }

    @Test
    void everyFileThatIsMountedIsThere() {
        var mounted = section(compose, "services").keySet().stream()
                .flatMap(name -> list(service(name), "volumes").stream())
                .filter(volume -> volume.startsWith("./") && !volume.startsWith("./secrets/"))
                .map(volume -> TOP.resolve(volume.split(":")[0]))
                .toList();
        assertThat(mounted).isNotEmpty().allSatisfy(file -> assertThat(file).exists());
    }

    private Map<String, Object> service(String name) {
        return section(section(compose, "services"), name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> section(Map<String, Object> of, String name) {
        return (Map<String, Object>) of.getOrDefault(name, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Map<String, Object> of, String name) {
        return (List<String>) of.getOrDefault(name, List.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> compose() {
        try {
            return (Map<String, Object>) new Load(LoadSettings.builder().build())
                    .loadFromString(Files.readString(TOP.resolve("docker-compose.yml")));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
