package se.framsteg.access.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.framsteg.shared.Sha256;
import se.framsteg.shared.identity.PersonIdentityNumber;

class KeepingSomethingUnderSealTest {

    private static final UUID ROW = UUID.randomUUID();
    private static final Spot NEEDS = new Spot("referral", "sealed_words", ROW);
    private static final PersonIdentityNumber NUMBER = PersonIdentityNumber.read(
                    "19031013-9803", LocalDate.of(2026, 11, 24))
            .orElseThrow(AssertionError::new);

    @TempDir
    Path keys;

    @Test
    void whatIsSealedOpensWhereItIsKept() {
        Vault vault = vault();

        assertThat(vault.open(NEEDS, vault.seal(NEEDS, "Lugn start på dagen 🌱")))
                .isEqualTo("Lugn start på dagen 🌱");
        assertThat(vault.seal(NEEDS, null)).isNull();
        assertThat(vault.open(NEEDS, null)).isNull();
    }

    @Test
    void theSealShowsNothingAndIsNeverTheSameTwice() {
        Vault vault = vault();
        byte[] sealed = vault.seal(NEEDS, "Amina");

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Amina");
        assertThat(vault.seal(NEEDS, "Amina")).isNotEqualTo(sealed);
    }

    @Test
    void movedToAnotherRowColumnOrTableItDoesNotOpen() {
        Vault vault = vault();
        byte[] sealed = vault.seal(NEEDS, "Amina");

        assertDoesNotOpen(vault, new Spot("referral", "sealed_words", UUID.randomUUID()), sealed);
        assertDoesNotOpen(vault, new Spot("referral", "sealed_number", ROW), sealed);
        assertDoesNotOpen(vault, new Spot("participant", "sealed_words", ROW), sealed);
    }

    @Test
    void changedByOneBitItDoesNotOpen() {
        Vault vault = vault();
        byte[] sealed = vault.seal(NEEDS, "Amina");
        sealed[sealed.length - 1] ^= 1;

        assertDoesNotOpen(vault, NEEDS, sealed);
        assertDoesNotOpen(vault, NEEDS, new byte[] {1, 2, 3});
    }

    @Test
    void aNewKeySealsAndTheOldOneStillOpens() throws IOException {
        byte[] old = vault().seal(NEEDS, "Amina");
        Files.copy(keys.resolve("index.key"), keys.resolve("vault-2.key"));
        Vault rotated = vault();

        byte[] fresh = rotated.seal(NEEDS, "Amina");
        assertThat(fresh[0]).isEqualTo((byte) 2);
        assertThat(rotated.open(NEEDS, fresh)).isEqualTo("Amina");
        assertThat(rotated.open(NEEDS, old)).isEqualTo("Amina");
    }

    @Test
    void anOrganisationFindsTheSameNumberAgainAndAnotherCannotCompare() {
        Vault vault = vault();
        UUID gavle = UUID.randomUUID();

        assertThat(vault.index(gavle, NUMBER))
                .isEqualTo(vault().index(gavle, NUMBER))
                .hasSize(32);
        assertThat(vault.index(UUID.randomUUID(), NUMBER)).isNotEqualTo(vault.index(gavle, NUMBER));
    }

    @Test
    void aKeyedHashIsTheSameAgainForItsPurposeOnly() {
        byte[] pin = "3859".getBytes(StandardCharsets.US_ASCII);
        byte[] hash = vault().mac("participant-pin", pin);

        assertThat(hash)
                .hasSize(32)
                .isEqualTo(vault().mac("participant-pin", pin))
                .isNotEqualTo(vault().mac("idempotency-key", pin))
                .isNotEqualTo(Sha256.of(pin));
    }

    @Test
    void theKeysAreReadableByTheirOwnerAlone() throws IOException {
        vault();

        for (String name : new String[] {"vault-1.key", "index.key"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void inProductionMissingKeysAreNotMade() {
        assertThatThrownBy(() -> new VaultKeys(keys.toString(), "production")).isInstanceOf(UncheckedIOException.class);
        assertThat(keys).isEmptyDirectory();
    }

    @Test
    void aKeyOfTheWrongLengthIsRefused() throws IOException {
        Files.writeString(keys.resolve("index.key"), "a29ydA==");

        assertThatThrownBy(this::vault).isInstanceOf(UncheckedIOException.class);
    }

    private Vault vault() {
        return new Vault(new VaultKeys(keys.toString(), "demo"));
    }

    private static void assertDoesNotOpen(Vault vault, Spot spot, byte[] sealed) {
        assertThatThrownBy(() -> vault.open(spot, sealed)).isInstanceOf(IllegalStateException.class);
    }
}
