package io.waymark.platform.sidestate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every engine of the port must do. An engine's test says how to open it on a store of the test's own, and how to leave it. */
public abstract class SideStateContract extends SideStateRaces {

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
    void removesOnlyTheVersionThatWasSeen() {
        state.put(SHELF, "a", bytes("one"));
        assertThat(state.remove(SHELF, "a", 2)).isFalse();
        assertThat(state.remove(SHELF, "b", 1)).isFalse();
        assertThat(text("a")).contains("one");
        assertThat(state.remove(SHELF, "a", 1)).isTrue();
        assertThat(state.remove(SHELF, "a", 1)).isFalse();
        assertThat(state.find(SHELF, "a")).isEmpty();
    }

    @Test
    void putsADueDateOverWhatWasSeenOnly() {
        assertThat(putDue("a", 1, NOW)).isFalse();
        assertThat(putDue("a", 0, NOW)).isTrue();
        assertThat(putDue("a", 0, LATER)).isFalse();
        assertThat(putDue("a", 2, LATER)).isFalse();
        assertThat(due("a")).contains(NOW);
        assertThat(putDue("a", 1, LATER)).isTrue();
        assertThat(due("a")).contains(LATER);
        assertThat(version("a")).isEqualTo(2);
    }

    @Test
    void everyOtherWayOfWritingTakesTheDueDateAway() {
        putDue("put", 0, NOW);
        putDue("replaced", 0, NOW);
        state.put(SHELF, "put", bytes("x"));
        state.replace(SHELF, "replaced", 1, bytes("x"), LATER);
        assertThat(due("put")).isEmpty();
        assertThat(due("replaced")).isEmpty();
        assertThat(state.soonest(SHELF, 10)).isEmpty();
        assertThat(putDue("replaced", 2, NOW)).isTrue();
        assertThat(state.forgetExpired(LATER)).isZero();
    }

    @Test
    void whatIsDueSoonestComesFirst() {
        putDue("b", 0, LATER);
        putDue("c", 0, NOW);
        putDue("a", 0, LATER);
        putDue("B", 0, NOW.plus(Duration.ofDays(4000)));
        state.put(SHELF, "never", bytes("x"));
        state.putDue("other", "elsewhere", 0, bytes("x"), NOW);
        assertThat(soonest(10)).containsExactly("c", "a", "b", "B");
        assertThat(soonest(2)).containsExactly("c", "a");
        assertThat(state.soonest(SHELF, 1).getFirst().value()).isEqualTo(bytes("c"));
    }

    @Test
    void allOfItIsThereAfterReopening() {
        state.put(SHELF, "a", bytes("one"));
        state.put(SHELF, "a", bytes("two"));
        putIfAbsent("b", "lease", LATER, NOW);
        state.put(SHELF, "gone", bytes("x"));
        state.remove(SHELF, "gone");
        state.putDue("due", "c", 0, bytes("c"), NOW);
        close();
        state = open();
        assertThat(keys("", "", 10)).containsExactly("a", "b");
        assertThat(text("a")).contains("two");
        assertThat(version("a")).isEqualTo(2);
        assertThat(state.find(SHELF, "b").orElseThrow().expires()).isEqualTo(LATER);
        assertThat(putIfAbsent("b", "other", null, NOW)).isFalse();
        assertThat(state.soonest("due", 10)).extracting(SideState.Entry::due).containsExactly(NOW);
    }

    private List<String> soonest(int limit) {
        return state.soonest(SHELF, limit).stream().map(SideState.Entry::key).toList();
    }

    private List<String> keys(String prefix, String fromKey, int limit) {
        return state.list(SHELF, prefix, fromKey, limit).stream()
                .map(SideState.Entry::key)
                .toList();
    }
}
