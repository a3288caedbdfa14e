package io.waymark.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.platform.axon.StoreFigures;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a store tells of itself is so. */
abstract class StoreFiguresContract extends StoreContract {

    @Test
    void anEmptyStoreHasNothing() {
        StoreFigures figures = open().figures();
        assertThat(figures.events()).isZero();
        assertThat(figures.after(-1)).isZero();
        assertThat(figures.newest()).isEmpty();
        assertThat(figures.perMinute(Instant.EPOCH)).isEmpty();
    }

    @Test
    void eventsAreCountedInAllAfterAPlaceAndByTheMinute() {
        StoreNode node = open();
        StoreFigures figures = node.figures();
        Instant first = clock.instant();
        node.append("a", 0, 2);
        long place = node.events().createHeadToken().position().orElseThrow();
        assertThat(figures.events()).isEqualTo(3);
        clock.forward(Duration.ofHours(3));
        Instant later = clock.instant();
        node.append("b", 0, 3);

        assertThat(figures.events()).isEqualTo(7);
        assertThat(figures.after(place)).isEqualTo(4);
        assertThat(figures.after(node.events().createHeadToken().position().orElseThrow()))
                .isZero();
        assertThat(figures.newest().map(at -> at.truncatedTo(ChronoUnit.MILLIS)))
                .contains(later.truncatedTo(ChronoUnit.MILLIS));
        assertThat(figures.perMinute(first.minusSeconds(1))).isEqualTo(Map.of(minute(first), 3L, minute(later), 4L));
        assertThat(figures.perMinute(later.minusSeconds(1))).isEqualTo(Map.of(minute(later), 4L));
    }

    /** What was counted once and is remembered is counted no second time. */
    @Test
    void theCountHoldsAsTimeGoesBy() {
        StoreNode node = open();
        for (int round = 0; round < 4; round++) {
            node.append("a-" + round, 0, 9);
            assertThat(node.figures().events()).isEqualTo(10L * (round + 1));
            assertThat(node.figures().events()).isEqualTo(10L * (round + 1));
            clock.forward(Duration.ofMinutes(7));
        }
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }
}
