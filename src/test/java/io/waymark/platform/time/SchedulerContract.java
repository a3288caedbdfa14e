package io.waymark.platform.time;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.platform.sidestate.SideState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the scheduler does on every store. An engine's test says how a node opens it. */
public abstract class SchedulerContract extends SchedulerTakeOver {

    @Test
    void aDayForwardEverythingDueFiresOnceAndInOrder() {
        Node node = node(diary).start();
        List<Integer> hours = new ArrayList<>(IntStream.range(1, 25).boxed().toList());
        Collections.shuffle(hours, new Random(9));
        hours.forEach(hour -> schedule(node, "hour-%02d".formatted(hour), in(Duration.ofHours(hour))));
        schedule(node, "tomorrow", in(Duration.ofHours(25)));
        pause(QUIET);
        assertThat(diary.keys()).as("before it is time").isEmpty();
        clock.forward(DAY);
        eventually("all of the day", () -> diary.keys().size() == 24);
        pause(QUIET);
        assertThat(diary.keys())
                .isEqualTo(
                        IntStream.range(1, 25).mapToObj("hour-%02d"::formatted).toList());
        assertThat(node.scheduler().open(10)).extracting(Todo::key).containsExactly("tomorrow");
    }

    @Test
    void whatIsScheduledTwiceIsOneEvenAfterItIsDone() {
        Node node = node(diary);
        Instant due = in(Duration.ofMinutes(1));
        schedule(node, "a", due);
        schedule(node, "a", due);
        assertThat(node.scheduler().open(10)).hasSize(1);
        node.start();
        clock.forward(DAY);
        eventually("it fires", () -> diary.keys().size() == 1 && isDone(node, "a"));
        schedule(node, "a", due);
        assertThat(node.scheduler().open(10)).isEmpty();
        schedule(node, "a", clock.instant());
        eventually("another occasion", () -> diary.keys().size() == 2);
    }

    @Test
    void whatIsMovedFiresThenAndWhatIsCancelledNever() {
        Node node = node(diary).start();
        schedule(node, "moved", in(DAY));
        schedule(node, "moved", in(DAY.multipliedBy(3)));
        schedule(node, "cancelled", in(DAY));
        schedule(node, "other", in(DAY));
        node.scheduler().cancel(Diary.KIND, "cancelled");
        node.scheduler().cancel(Diary.KIND, "never there");
        clock.forward(DAY.multipliedBy(2));
        eventually("the other one", () -> isDone(node, "other"));
        assertThat(diary.keys()).containsExactly("other");
        clock.forward(DAY.multipliedBy(2));
        eventually("the moved one", () -> isDone(node, "moved"));
        assertThat(diary.keys()).containsExactly("other", "moved");
        schedule(node, "cancelled", clock.instant());
        eventually("scheduled again", () -> isDone(node, "cancelled"));
    }

    @Test
    void neverEarlierThanItIsDue() {
        Node node = node(diary);
        Instant due = Instant.parse("2030-01-01T00:00:00.000000001Z");
        schedule(node, "a", due);
        assertThat(node.scheduler().find(Diary.KIND, "a").orElseThrow().due()).isEqualTo("2030-01-01T00:00:00.001Z");
        assertThatThrownBy(() -> node.scheduler().schedule("a/b", "c", due, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> schedule(node, "x".repeat(296), due)).isInstanceOf(IllegalArgumentException.class);
        schedule(node, "x".repeat(295), due);
    }

    @Test
    void whatIsMovedWhileItIsHandledStaysAsItWasMoved() {
        Diary slow = Diary.stoppingAt("a");
        Node node = node(slow).start();
        schedule(node, "a", clock.instant());
        eventually("it is at it", () -> slow.keys().size() == 1);
        Instant later = in(DAY);
        schedule(node, "a", later);
        slow.goOn();
        schedule(node, "b", clock.instant());
        eventually("the next", () -> slow.keys().contains("b"));
        assertThat(node.scheduler().find(Diary.KIND, "a").orElseThrow().due()).isBetween(later, later.plusMillis(1));
    }

    /** It would take a second for each, if the node did not wake up. */
    @Test
    void nodesWakeUpForWhatTheyScheduleThemselves() {
        Node node = node(diary).start();
        long begun = System.nanoTime();
        for (int i = 0; i < 10; i++) {
            int fired = i + 1;
            schedule(node, "a-" + i, clock.instant());
            eventually("at once", () -> diary.keys().size() == fired && isDone(node, "a-" + (fired - 1)));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void withNothingToDoNothingIsWritten() {
        SideState store = open();
        Node node = node(diary).start();
        schedule(node, "a", clock.instant());
        eventually("it fires", () -> isDone(node, "a"));
        pause(Duration.ofMillis(500));
        long before = store.find("lease", "scheduler").orElseThrow().version();
        pause(Lease.RENEWED_EVERY.plus(Duration.ofSeconds(1)));
        assertThat(store.find("lease", "scheduler").orElseThrow().version()).isEqualTo(before);
    }

    @Test
    void oneThatFailsIsSeenAndTriedAgainAndHoldsUpNobody() {
        Diary sick = Diary.failingAt("b");
        Node node = node(sick).start();
        Stream.of("a", "b", "c").forEach(key -> schedule(node, key, in(Duration.ofHours(1))));
        node.scheduler().schedule("unheard of", "d", in(Duration.ofHours(1)), "");
        clock.forward(Duration.ofHours(1));
        eventually("the others", () -> isDone(node, "a") && isDone(node, "c"));
        eventually("both failures", () -> failures(node) == 2);
        Todo failed = node.scheduler().find(Diary.KIND, "b").orElseThrow();
        assertThat(failed.attempts()).isEqualTo(1);
        assertThat(failed.lastError())
                .startsWith("IllegalStateException at " + Diary.class.getName() + ".handle:")
                .doesNotContain("somebody");
        clock.forward(Duration.ofMinutes(1));
        eventually(
                "another attempt",
                () -> node.scheduler().find(Diary.KIND, "b").map(Todo::attempts).orElse(0) == 2);
        sick.getWell();
        clock.forward(Duration.ofMinutes(1));
        eventually("it is well again", () -> isDone(node, "b"));
        assertThat(sick.keys()).containsExactly("a", "b", "c", "b", "b");
        assertThat(node.scheduler().find("unheard of", "d").orElseThrow().lastError())
                .isEqualTo("No handler for unheard of");
    }

    @Test
    void toDosSurviveARestart() {
        schedule(node(diary), "a", in(DAY));
        close();
        Node after = node(diary).start();
        clock.forward(DAY);
        eventually("it fires", () -> isDone(after, "a"));
        assertThat(diary.keys()).containsExactly("a");
    }

    @Test
    @Tag("scenario-30")
    void ofTwoNodesEachFiresEachOfManyOnce() {
        Diary second = new Diary();
        Node one = node(diary).start();
        Node other = node(second).start();
        Instant due = in(DAY);
        for (int i = 0; i < 500; i++) {
            String key = "key-%03d".formatted(i);
            schedule(one, key, due);
            schedule(other, key, due);
        }
        clock.forward(DAY);
        eventually(
                "all of them",
                () -> one.scheduler().open(1).isEmpty() && fired(second).size() >= 500);
        pause(QUIET);
        assertThat(fired(second)).hasSize(500).doesNotHaveDuplicates();
    }
}
