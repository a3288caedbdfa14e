package io.waymark.platform.time;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The part of the contract that is about two nodes, one of which loses what it held. */
abstract class SchedulerTakeOver extends Nodes {

    /** Not by a kill, for both are in one process, but cut off from its store in the middle of its work. */
    @Test
    @Tag("scenario-33")
    void whatANodeHeldThatDiedIsTakenOverWithin15Seconds() {
        Diary dying = Diary.stoppingAt("b");
        Node one = node(dying).start();
        Stream.of("a", "b", "c", "d").forEach(key -> schedule(one, key, clock.instant()));
        eventually("the first is at it", () -> dying.keys().size() == 2);
        Node other = node(diary).start();
        pause(Lease.STANDS_STILL.plusSeconds(2));
        assertThat(diary.keys()).as("as long as the first lives").isEmpty();

        one.die();
        long died = System.nanoTime();
        eventually("the other does the rest", () -> other.scheduler().open(1).isEmpty());
        assertThat(Duration.ofNanos(System.nanoTime() - died)).isLessThan(Duration.ofSeconds(15));
        dying.goOn();
        assertThat(dying.keys()).containsExactly("a", "b");
        assertThat(diary.keys())
                .as("that of which nobody knows whether it was done")
                .containsExactly("b", "c", "d");
    }

    /** The demo's clock is moved by days: a lease that went by it would lapse, and two nodes would work at a time. */
    @Test
    void movingTheClockTakesNobodysLease() {
        Diary slow = Diary.stoppingAt("a");
        Node one = node(slow).start();
        schedule(one, "a", clock.instant());
        eventually("the first is at it", () -> slow.keys().size() == 1);
        Node other = node(diary).start();
        schedule(other, "b", clock.instant());
        clock.forward(DAY.multipliedBy(3));
        pause(QUIET);
        assertThat(diary.keys()).isEmpty();
        slow.goOn();
        eventually("both are done", () -> isDone(one, "a") && isDone(one, "b"));
        assertThat(fired(slow)).containsExactlyInAnyOrder("a", "b");
    }

    /** It can still write, and does not know; the to-do it has finished is in the hands of the other, who is not done with it. */
    @Test
    @Tag("scenario-33")
    void aNodeThatHasLostItsLeaseMarksNothing() {
        Diary late = Diary.stoppingAt("a");
        Diary next = Diary.stoppingAt("a");
        Node one = node(late).start();
        schedule(one, "a", clock.instant());
        eventually("the first is at it", () -> late.keys().size() == 1);
        Node other = node(next).start();
        one.loseLease();
        eventually("the other is at it too", () -> next.keys().size() == 1);
        late.goOn();
        pause(QUIET);
        assertThat(isDone(other, "a")).isFalse();
        next.goOn();
        eventually("marked by its holder", () -> isDone(other, "a"));
        assertThat(next.keys()).containsExactly("a");
    }

    /** Nobody else is there who would have changed the to-do: it is the lease alone that forbids it. */
    @Test
    void aNodeThatHasLostItsLeaseMarksNothingEvenIfNobodyTookIt() {
        Diary late = Diary.stoppingAt("a");
        Node one = node(late).start();
        schedule(one, "a", clock.instant());
        eventually("it is at it", () -> late.keys().size() == 1);
        one.loseLease();
        pause(Lease.HELD.plusSeconds(1));
        late.goOn();
        pause(QUIET);
        assertThat(isDone(one, "a")).isFalse();
        one.findLease();
        eventually("it has the lease again", () -> isDone(one, "a"));
        assertThat(late.keys()).containsExactly("a", "a");
    }

    @Test
    void whoHasSeenWhatAnotherHasBegunSinceCannotBeginIt() {
        Node node = node(diary);
        schedule(node, "a", clock.instant());
        Todos one = new Todos(open());
        Todos other = new Todos(open());
        Todos.Filed seen = one.next(1).getFirst();
        Todos.Filed begun = other.begin(seen).orElseThrow();
        assertThat(one.begin(seen)).isEmpty();
        Todos.Filed again = one.begin(one.next(1).getFirst()).orElseThrow();
        assertThat(other.done(begun, clock.instant())).isFalse();
        assertThat(other.failed(begun, "x", clock.instant())).isFalse();
        assertThat(isDone(node, "a")).isFalse();
        assertThat(one.done(again, clock.instant())).isTrue();
        assertThat(isDone(node, "a")).isTrue();
    }
}
