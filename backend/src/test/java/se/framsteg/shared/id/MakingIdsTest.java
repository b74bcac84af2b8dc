package se.framsteg.shared.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MakingIdsTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00.123Z");

    /** As the database sorts them; {@link UUID#compareTo} is signed. */
    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    @Test
    void followsTheFormatAndCarriesTheTime() {
        UUID id = new Uuid7(Clock.fixed(NOON, ZoneOffset.UTC)).next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void growsEvenWhenTheClockStandsStillForLongerThanTheCounterLasts() {
        Uuid7 ids = new Uuid7(Clock.fixed(NOON, ZoneOffset.UTC));
        List<String> made = texts(Stream.generate(ids::next).limit(20_000).toList());
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void growsEvenWhenTheClockIsSetBack() {
        AtomicReference<Instant> now = new AtomicReference<>(NOON);
        Uuid7 ids = new Uuid7(clock(now));
        UUID before = ids.next();
        now.set(NOON.minusSeconds(3600));
        assertThat(ids.next().toString()).isGreaterThan(before.toString());
    }

    @Test
    void aLaterMillisecondGivesALaterIdWhateverTheCounterWas() {
        AtomicReference<Instant> now = new AtomicReference<>(NOON);
        Uuid7 ids = new Uuid7(clock(now));
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            made.add(ids.next());
            now.updateAndGet(at -> at.plusMillis(1));
        }
        assertThat(texts(made)).isSorted().doesNotHaveDuplicates();
        assertThat(made.getLast().getMostSignificantBits() >>> 16)
                .isEqualTo(NOON.plusMillis(499).toEpochMilli());
    }

    @Test
    void neverGivesTheSameIdTwiceNorGoesBackwardsForAnyoneUnderLoad() throws Exception {
        Uuid7 ids = new Uuid7(Clock.systemUTC());
        List<List<UUID>> made = Collections.synchronizedList(new ArrayList<>());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 16; i++) {
                threads.submit(
                        () -> made.add(Stream.generate(ids::next).limit(5_000).toList()));
            }
        }
        assertThat(made)
                .hasSize(16)
                .allSatisfy(ofOneThread -> assertThat(texts(ofOneThread)).isSorted());
        assertThat(made.stream().flatMap(List::stream).toList()).hasSize(80_000).doesNotHaveDuplicates();
    }

    private static Clock clock(AtomicReference<Instant> now) {
        return ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    }
}
