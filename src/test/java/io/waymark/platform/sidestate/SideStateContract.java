package io.waymark.platform.sidestate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every engine of the port must do. An engine's test says how to open it on a store of the test's own, and how to leave it. */
public abstract class SideStateContract {

    private static final int THREADS = 8;
    private static final int ROUNDS = 25;
    private static final String SHELF = "shelf";
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00.123Z");
    private static final Instant LATER = NOW.plusMillis(1);

    private SideState state;

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
    void findsWhatWasPut() {
        state.put(SHELF, "a", bytes("one"));
        SideState.Entry entry = state.find(SHELF, "a").orElseThrow();
        assertThat(entry.key()).isEqualTo("a");
        assertThat(entry.version()).isEqualTo(1);
        assertThat(entry.value()).isEqualTo(bytes("one"));
        assertThat(entry.expires()).isNull();
        assertThat(state.find(SHELF, "b")).isEmpty();
    }

    @Test
    void keepsBytesAsTheyAre() {
        byte[] all = new byte[6 * 1024 * 1024];
        IntStream.range(0, all.length).forEach(i -> all[i] = (byte) (i * 31));
        state.put(SHELF, "large", all);
        state.put(SHELF, "empty", new byte[0]);
        assertThat(state.find(SHELF, "large").orElseThrow().value()).isEqualTo(all);
        assertThat(state.find(SHELF, "empty").orElseThrow().value()).isEmpty();
    }

    @Test
    void puttingAgainReplacesAndCounts() {
        state.put(SHELF, "a", bytes("one"));
        state.put(SHELF, "a", bytes("two"));
        assertThat(text("a")).contains("two");
        assertThat(version("a")).isEqualTo(2);
    }

    @Test
    void whatIsPutLastsEvenWhereSomethingWouldHaveExpired() {
        assertThat(state.putIfAbsent(SHELF, "a", bytes("one"), LATER, NOW)).isTrue();
        state.put(SHELF, "a", bytes("two"));
        assertThat(state.forgetExpired(LATER)).isZero();
        assertThat(text("a")).contains("two");
    }

    @Test
    void shelvesAndKeysAreToldApart() {
        state.put(SHELF, "a", bytes("one"));
        state.put("other", "a", bytes("two"));
        state.put(SHELF, "A", bytes("three"));
        state.remove("other", "a");
        assertThat(text("a")).contains("one");
        assertThat(text("A")).contains("three");
        assertThat(state.find("other", "a")).isEmpty();
    }

    @Test
    void keysMayBe300CharactersLong() {
        String key = "k/".repeat(150);
        state.put(SHELF, key, bytes("one"));
        assertThat(text(key)).contains("one");
    }

    @Test
    void onlyTheFirstIsPutWhereNothingWas() {
        assertThat(putIfAbsent("a", "one", null, NOW)).isTrue();
        assertThat(putIfAbsent("a", "two", null, NOW.plus(Duration.ofDays(1000))))
                .isFalse();
        assertThat(text("a")).contains("one");
        assertThat(version("a")).isEqualTo(1);
    }

    @Test
    void whatHasExpiredGivesWay() {
        assertThat(putIfAbsent("a", "one", LATER, NOW)).isTrue();
        assertThat(state.find(SHELF, "a").orElseThrow().expires()).isEqualTo(LATER);
        assertThat(putIfAbsent("a", "two", null, NOW)).isFalse();
        assertThat(putIfAbsent("a", "three", null, LATER)).isTrue();
        assertThat(text("a")).contains("three");
        assertThat(version("a")).isEqualTo(1);
    }

    @Test
    void replacesOnlyTheVersionThatWasSeen() {
        state.put(SHELF, "a", bytes("one"));
        assertThat(state.replace(SHELF, "a", 2, bytes("no"), null)).isFalse();
        assertThat(state.replace(SHELF, "b", 1, bytes("no"), null)).isFalse();
        assertThat(state.replace(SHELF, "a", 1, bytes("two"), LATER)).isTrue();
        assertThat(state.replace(SHELF, "a", 1, bytes("no"), null)).isFalse();
        assertThat(text("a")).contains("two");
        assertThat(version("a")).isEqualTo(2);
        assertThat(state.find(SHELF, "a").orElseThrow().expires()).isEqualTo(LATER);
        assertThat(state.find(SHELF, "b")).isEmpty();
    }

    @Test
    void removesOnceAndForAll() {
        state.put(SHELF, "a", bytes("one"));
        state.put(SHELF, "a", bytes("two"));
        state.remove(SHELF, "a");
        state.remove(SHELF, "a");
        assertThat(state.find(SHELF, "a")).isEmpty();
        state.put(SHELF, "a", bytes("three"));
        assertThat(version("a")).isEqualTo(1);
    }

    @Test
    void listsInTheOrderOfCharacters() {
        Stream.of("b", "a.2", "a.10", "B", "a.1").forEach(key -> state.put(SHELF, key, bytes(key)));
        state.put("other", "a.3", bytes("elsewhere"));
        assertThat(keys("", "", 10)).containsExactly("B", "a.1", "a.10", "a.2", "b");
        assertThat(keys("a.", "", 10)).containsExactly("a.1", "a.10", "a.2");
        assertThat(keys("a.", "a.10", 10)).containsExactly("a.10", "a.2");
        assertThat(keys("a.", "a.11", 10)).containsExactly("a.2");
        assertThat(keys("", "a.1", 2)).containsExactly("a.1", "a.10");
        assertThat(keys("c", "", 10)).isEmpty();
        assertThat(state.list(SHELF, "b", "", 1).getFirst().value()).isEqualTo(bytes("b"));
    }

    /** A prefix is a text, no pattern. */
    @Test
    void takesPrefixesAtTheirWord() {
        Stream.of("a%b", "a_b", "axb", "a.b", "a\\b").forEach(key -> state.put(SHELF, key, bytes(key)));
        assertThat(keys("a%", "", 10)).containsExactly("a%b");
        assertThat(keys("a_", "", 10)).containsExactly("a_b");
        assertThat(keys("a.", "", 10)).containsExactly("a.b");
        assertThat(keys("a\\", "", 10)).containsExactly("a\\b");
    }

    @Test
    void forgetsWhatHasExpiredAndNothingElse() {
        putIfAbsent("before", "x", NOW.minusMillis(1), NOW.minusSeconds(60));
        putIfAbsent("now", "x", NOW, NOW.minusSeconds(60));
        putIfAbsent("later", "x", LATER, NOW.minusSeconds(60));
        putIfAbsent("never", "x", null, NOW.minusSeconds(60));
        assertThat(state.forgetExpired(NOW)).isEqualTo(2);
        assertThat(keys("", "", 10)).containsExactly("later", "never");
        assertThat(state.forgetExpired(NOW)).isZero();
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

    @Test
    void allOfItIsThereAfterReopening() {
        state.put(SHELF, "a", bytes("one"));
        state.put(SHELF, "a", bytes("two"));
        putIfAbsent("b", "lease", LATER, NOW);
        state.put(SHELF, "gone", bytes("x"));
        state.remove(SHELF, "gone");
        close();
        state = open();
        assertThat(keys("", "", 10)).containsExactly("a", "b");
        assertThat(text("a")).contains("two");
        assertThat(version("a")).isEqualTo(2);
        assertThat(state.find(SHELF, "b").orElseThrow().expires()).isEqualTo(LATER);
        assertThat(putIfAbsent("b", "other", null, NOW)).isFalse();
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
            java.util.ArrayList<Integer> winners = new java.util.ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                if (results.get(thread).get()) {
                    winners.add(thread);
                }
            }
            return winners;
        }
    }

    private boolean putIfAbsent(String key, String text, @Nullable Instant expires, Instant now) {
        return state.putIfAbsent(SHELF, key, bytes(text), expires, now);
    }

    private Optional<String> text(String key) {
        return state.find(SHELF, key).map(entry -> new String(entry.value(), StandardCharsets.UTF_8));
    }

    private long version(String key) {
        return state.find(SHELF, key).orElseThrow().version();
    }

    private List<String> keys(String prefix, String fromKey, int limit) {
        return state.list(SHELF, prefix, fromKey, limit).stream()
                .map(SideState.Entry::key)
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
