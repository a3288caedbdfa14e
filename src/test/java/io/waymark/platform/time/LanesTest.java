package io.waymark.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What may go on at the same time does, and what may not does not. */
class LanesTest {

    private final Lanes<String> lanes = new Lanes<>(one -> one.substring(0, 1), Lanes.threads("lanes-test-", 4));
    private final Queue<String> done = new ConcurrentLinkedQueue<>();

    @Test
    void thoseOfOneLaneKeepTheirOrder() {
        List<String> all = IntStream.range(0, 400)
                .mapToObj(i -> "abcd".charAt(i % 4) + "-%03d".formatted(i))
                .toList();
        lanes.each(all, done::add);
        assertThat(done).containsExactlyInAnyOrderElementsOf(all);
        for (String lane : List.of("a", "b", "c", "d")) {
            assertThat(done.stream().filter(one -> one.startsWith(lane)))
                    .as("lane %s", lane)
                    .isSorted();
        }
    }

    /** Each waits until the other has begun. */
    @Test
    void thoseOfDifferentLanesDoNotWaitForEachOther() {
        CountDownLatch begun = new CountDownLatch(2);
        lanes.each(List.of("a", "b"), one -> {
            begun.countDown();
            if (awaited(begun)) {
                done.add(one);
            }
        });
        assertThat(done).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void oneThatFailsEndsItsLaneAloneAndIsHeardOf() {
        assertThatThrownBy(() -> lanes.each(List.of("a1", "a2", "b1", "b2"), one -> {
                    if (one.equals("a1")) {
                        throw new IllegalStateException("On purpose");
                    }
                    done.add(one);
                }))
                .hasMessageContaining("On purpose");
        assertThat(done).containsExactly("b1", "b2");
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
