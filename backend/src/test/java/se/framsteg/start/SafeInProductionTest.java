package se.framsteg.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.start.postgres.StartRefused;

class SafeInProductionTest {

    private static final String URL = "jdbc:postgresql://db/framsteg";

    @TempDir
    Path folder;

    @Test
    void productionIsWhatNobodyHasToAskFor() {
        assertThat(new Environment(Map.of()).mode()).isEqualTo(Mode.PRODUCTION);
    }

    @Test
    void aMisspeltModeIsNotADemo() {
        refuses(() -> new Environment(Map.of("FRAMSTEG_MODE", "Demo")).mode(), "demo eller production");
    }

    @Test
    void productionNeedsADatabaseOfItsOwn() {
        refuses(() -> DatabaseSettings.refuseUnsafeProduction(new Environment(Map.of())), "FRAMSTEG_JDBC_URL");
    }

    @Test
    void productionNeedsItsKeys() {
        var environment = new Environment(Map.of(
                "FRAMSTEG_JDBC_URL",
                URL,
                "FRAMSTEG_KEYS_DIR",
                folder.resolve("missing").toString()));
        refuses(() -> DatabaseSettings.refuseUnsafeProduction(environment), "FRAMSTEG_KEYS_DIR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "postgres",
                "short-but-odd",
                "Postgres-Postgres-1",
                "framsteg_app_framsteg",
                "aaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void productionRefusesAPasswordThatCanBeGuessed(String password) throws IOException {
        var environment = given("FRAMSTEG_DB_APP_PASSWORD_FILE", password("app", password));
        refuses(() -> ExternalDatabase.from(environment, URL), "för kort eller allmänt känt");
    }

    @Test
    void theDemoTakesAnyPassword() throws IOException {
        var environment = given("FRAMSTEG_MODE", "demo", "FRAMSTEG_DB_APP_PASSWORD_FILE", password("app", "postgres"));
        assertThat(ExternalDatabase.from(environment, URL).app().password()).isEqualTo("postgres");
    }

    @Test
    void passwordsComeFromFilesWithoutTheirLineEnd() throws IOException {
        var database = ExternalDatabase.from(given(), URL);
        assertThat(database.app().user()).isEqualTo("framsteg_app");
        assertThat(database.app().password()).isEqualTo("0f9b3c1d7e5a2846-app");
        assertThat(database.owner().password()).isEqualTo("0f9b3c1d7e5a2846-owner");
    }

    @Test
    void aPasswordIsNotTakenFromTheAddress() throws IOException {
        var environment = given();
        refuses(() -> ExternalDatabase.from(environment, URL + "?password=x"), "får inte innehålla ett lösenord");
    }

    @Test
    void theServiceMayNotBeTheOwner() throws IOException {
        var environment = given("FRAMSTEG_DB_APP_USER", "same", "FRAMSTEG_DB_OWNER_USER", "same");
        refuses(() -> ExternalDatabase.from(environment, URL), "två olika användare");
    }

    @Test
    void aMissingPasswordFileIsNamed() throws IOException {
        var environment =
                given("FRAMSTEG_DB_OWNER_PASSWORD_FILE", folder.resolve("gone").toString());
        refuses(() -> ExternalDatabase.from(environment, URL), "FRAMSTEG_DB_OWNER_PASSWORD_FILE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "åttio", "80 80"})
    void aPortIsANumber(String port) {
        refuses(() -> new Environment(Map.of("FRAMSTEG_PORT", port)).port(), "FRAMSTEG_PORT");
    }

    private Environment given(String... changed) throws IOException {
        var variables = new HashMap<>(Map.of(
                "FRAMSTEG_DB_APP_PASSWORD_FILE", password("given-app", "0f9b3c1d7e5a2846-app\n"),
                "FRAMSTEG_DB_OWNER_PASSWORD_FILE", password("given-owner", "0f9b3c1d7e5a2846-owner\n")));
        for (int i = 0; i < changed.length; i += 2) {
            variables.put(changed[i], changed[i + 1]);
        }
        return new Environment(variables);
    }

    private String password(String name, String password) throws IOException {
        return Files.writeString(folder.resolve(name), password).toString();
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable start, String because) {
        assertThatThrownBy(start).isInstanceOf(StartRefused.class).hasMessageContaining(because);
    }
}
