package io.waymark.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.platform.embedded.H2Stores;
import io.waymark.platform.sidestate.SideState;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockAheadTest {

    private static final Instant REAL = Instant.parse("2026-11-26T12:00:00Z");

    @TempDir
    Path folder;

    private H2Stores stores;
    private SideState store;

    @BeforeEach
    void open() {
        stores = new H2Stores(folder);
        store = stores.open();
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void itGrowsAndTheClockWithIt() {
        ClockAhead ahead = new ClockAhead(store);
        Clock clock = new AheadClock(Clock.fixed(REAL, ZoneOffset.UTC), ahead);
        assertThat(clock.instant()).isEqualTo(REAL);
        ahead.grow(Duration.ofDays(34));
        ahead.grow(Duration.ofNanos(1));
        assertThat(clock.instant()).isEqualTo(REAL.plus(Duration.ofDays(34)).plusNanos(1));
    }

    @Test
    void itNeverShrinks() {
        ClockAhead ahead = new ClockAhead(store);
        ahead.grow(Duration.ofDays(2));
        assertThatThrownBy(() -> ahead.grow(Duration.ofDays(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ahead.grow(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ahead.by()).isEqualTo(Duration.ofDays(2));
        assertThat(new ClockAhead(store).by()).isEqualTo(Duration.ofDays(2));
    }

    /** What a clock has once shown is known by whoever comes after, however suddenly the process ends. */
    @Test
    void itIsWrittenDownBeforeAnyClockShowsIt() {
        List<Duration> written = new ArrayList<>();
        List<Duration> shown = new ArrayList<>();
        ClockAhead[] ahead = new ClockAhead[1];
        SideState watched = org.mockito.Mockito.mock(SideState.class, org.mockito.AdditionalAnswers.delegatesTo(store));
        org.mockito.Mockito.doAnswer(put -> {
                    shown.add(ahead[0].by());
                    store.put(put.getArgument(0), put.getArgument(1), put.getArgument(2));
                    written.add(ClockAhead.kept(store).orElseThrow());
                    return null;
                })
                .when(watched)
                .put(org.mockito.Mockito.anyString(), org.mockito.Mockito.anyString(), org.mockito.Mockito.any());
        ahead[0] = new ClockAhead(watched);
        ahead[0].grow(Duration.ofDays(1));
        ahead[0].grow(Duration.ofDays(2));
        assertThat(shown).containsExactly(Duration.ZERO, Duration.ofDays(1));
        assertThat(written).containsExactly(Duration.ofDays(1), Duration.ofDays(3));
    }

    @Test
    void aWeekSomeSecondsShortIsAWeekToPeople() {
        ClockAhead ahead = new ClockAhead(store);
        assertThat(ahead.days()).isZero();
        ahead.grow(Duration.ofDays(7).minusSeconds(30));
        assertThat(ahead.days()).isEqualTo(7);
        ahead.grow(Duration.ofHours(20));
        assertThat(ahead.days()).isEqualTo(7);
    }

    @Test
    void whoListensHearsOfEachTimeUntilTheyHaveHeardEnough() {
        ClockAhead ahead = new ClockAhead(store);
        List<Duration> heard = new ArrayList<>();
        Runnable enough = ahead.listen(() -> heard.add(ahead.by()));
        ahead.grow(Duration.ofHours(1));
        enough.run();
        ahead.grow(Duration.ofHours(1));
        assertThat(heard).containsExactly(Duration.ofHours(1));
    }
}
