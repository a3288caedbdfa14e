package io.waymark.platform.sidestate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The part of the contract that is about many who write the same entry in the same moment. */
abstract class SideStateRaces {

    private static final int THREADS = 8;
    private static final int ROUNDS = 25;
    static final String SHELF = "shelf";
    static final Instant NOW = Instant.parse("2026-11-02T09:00:00.123Z");
    static final Instant LATER = NOW.plusMillis(1);

    SideState state;

    /** Opens the store: empty the first time, with all that was written after that. */
    protected abstract SideState open();

    /** Lets go of the store as a process does that ends. */
    protected abstract void close();

    @BeforeEach
    void begin() {
        state = open();
    }

    @AfterEach
    void end() {
        close();
    }

    @Test
    void ofManyWhoPutADueDateAtOnceOneWins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String key = "race-" + round;
            assertThat(atOnce(thread -> putDue(key, 0, NOW.plusMillis(thread)))).hasSize(1);
            List<Integer> winners = atOnce(thread -> putDue(key, 1, NOW.plusMillis(thread)));
            assertThat(winners).hasSize(1);
            assertThat(due(key)).contains(NOW.plusMillis(winners.getFirst()));
        }
    }

    @Test
    void ofManyWhoRemoveAVersionOneDid() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            state.put(SHELF, "a", bytes("x"));
            assertThat(atOnce(thread -> state.remove(SHELF, "a", 1))).hasSize(1);
        }
    }

    /** Done by one, moved by another: never both, for then a to-do that was moved would be lost. */
    @Test
    void eitherRemovedOrReplaced() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String key = "race-" + round;
            putDue(key, 0, NOW);
            List<Integer> winners =
                    atOnce(thread -> thread % 2 == 0 ? state.remove(SHELF, key, 1) : putDue(key, 1, LATER));
            assertThat(winners).hasSize(1);
            assertThat(due(key).isPresent()).isEqualTo(winners.getFirst() % 2 == 1);
        }
    }

    @Test
    void ofManyWhoPutAtOnceOneWins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String key = "race-" + round;
            List<Integer> winners = atOnce(thread -> putIfAbsent(key, "by " + thread, LATER, NOW));
            assertThat(winners).hasSize(1);
            assertThat(text(key)).contains("by " + winners.getFirst());
        }
    }

    @Test
    void ofManyWhoTakeOverWhatHasExpiredOneWins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String key = "race-" + round;
            putIfAbsent(key, "old", NOW, NOW.minusSeconds(60));
            List<Integer> winners = atOnce(thread -> putIfAbsent(key, "by " + thread, LATER, NOW));
            assertThat(winners).hasSize(1);
            assertThat(text(key)).contains("by " + winners.getFirst());
        }
    }

    @Test
    void ofManyWhoReplaceAtOnceOneWins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            state.put(SHELF, "a", bytes("old"));
            long seen = version("a");
            List<Integer> winners = atOnce(thread -> state.replace(SHELF, "a", seen, bytes("by " + thread), null));
            assertThat(winners).hasSize(1);
            assertThat(text("a")).contains("by " + winners.getFirst());
        }
    }

    @Test
    void ofManyWhoPutAnywayAllAreCounted() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String key = "race-" + round;
            atOnce(thread -> {
                state.put(SHELF, key, bytes("by " + thread));
                return true;
            });
            assertThat(version(key)).isEqualTo(THREADS);
        }
    }

    /** Does it with all threads in the same moment; says which of them had success. */
    private static List<Integer> atOnce(IntPredicate work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Boolean>> results = IntStream.range(0, THREADS)
                    .mapToObj(thread -> threads.submit(() -> {
                        start.await();
                        return work.test(thread);
                    }))
                    .toList();
            List<Integer> winners = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                if (results.get(thread).get()) {
                    winners.add(thread);
                }
            }
            return winners;
        }
    }

    boolean putIfAbsent(String key, String text, @Nullable Instant expires, Instant now) {
        return state.putIfAbsent(SHELF, key, bytes(text), expires, now);
    }

    boolean putDue(String key, long seen, Instant due) {
        return state.putDue(SHELF, key, seen, bytes(key), due);
    }

    Optional<Instant> due(String key) {
        return state.find(SHELF, key).map(SideState.Entry::due);
    }

    Optional<String> text(String key) {
        return state.find(SHELF, key).map(entry -> new String(entry.value(), StandardCharsets.UTF_8));
    }

    long version(String key) {
        return state.find(SHELF, key).orElseThrow().version();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
