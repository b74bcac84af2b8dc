package se.framsteg.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.access.machine.By;
import se.framsteg.catalogue.file.CatalogueFile;
import se.framsteg.catalogue.file.CatalogueReader;
import se.framsteg.catalogue.file.SmallCatalogue;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.shared.problem.Problem;

/** Words to try with become usable without a panel; a proper programme does not. */
class SettlingASampleTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final By SERVICE =
            By.theService(NOW, LocalDate.of(2026, 11, 24), "0af7651916cd43dd8448eb211c80319c");

    private final Programme programme = Programme.under(new Scheme(), UUID.randomUUID(), "LITEN", NOW);

    private ProgrammeVersion draft(String text) throws Exception {
        CatalogueFile file = CatalogueReader.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return ProgrammeVersion.draft(programme, file, new Uuid7(Clock.systemUTC()), NOW);
    }

    private ProgrammeVersion sample() throws Exception {
        return draft(SmallCatalogue.TEXT.replace("'DRAFT'", "'SAMPLE'"));
    }

    @Test
    void aSampleIsSettledAndStaysMarked() throws Exception {
        ProgrammeVersion version = sample();

        ProgrammeVersionTransition transition = version.admitSample(UUID.randomUUID(), SERVICE);

        assertThat(version.status()).isEqualTo(ProgrammeVersionStatus.SETTLED);
        assertThat(version.sample()).isTrue();
        assertThat(version.contentHash()).isEqualTo(version.content().hash());
        assertThat(version.reviewDueOn()).isEqualTo(LocalDate.of(2030, 1, 1));
        assertThat(transition.toStatus()).isEqualTo(ProgrammeVersionStatus.SETTLED);
    }

    @Test
    void aProperProgrammeGoesToThePanel() throws Exception {
        ProgrammeVersion version = draft(SmallCatalogue.TEXT);

        assertThatThrownBy(() -> version.admitSample(UUID.randomUUID(), SERVICE))
                .isInstanceOf(Problem.class);
        assertThat(version.status()).isEqualTo(ProgrammeVersionStatus.DRAFT);
        assertThat(version.contentHash()).isNull();
    }

    @Test
    void itIsSettledOnce() throws Exception {
        ProgrammeVersion version = sample();
        version.admitSample(UUID.randomUUID(), SERVICE);

        assertThatThrownBy(() -> version.admitSample(UUID.randomUUID(), SERVICE))
                .isInstanceOf(Problem.class);
    }

    @Test
    void theSameWordsHaveTheSameHashAndOtherWordsAnother() throws Exception {
        ProgrammeVersion changed = draft(SmallCatalogue.TEXT
                .replace("'DRAFT'", "'SAMPLE'")
                .replace("'Ställer in rätt värme.'", "'Ställer in rätt värme!'"));

        assertThat(sample().content().hash())
                .isEqualTo(sample().content().hash())
                .isNotEqualTo(changed.content().hash());
    }

    @Test
    void somebodyMayBeginFromTheFirstDayOn() throws Exception {
        ProgrammeVersion version = sample();
        assertThat(version.openForStart(LocalDate.of(2026, 6, 1))).isFalse();

        version.admitSample(UUID.randomUUID(), SERVICE);

        assertThat(version.openForStart(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(version.openForStart(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(version.openForAward(LocalDate.of(2026, 1, 1))).isTrue();
    }
}
