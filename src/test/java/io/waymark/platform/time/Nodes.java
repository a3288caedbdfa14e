package io.waymark.platform.time;

import io.waymark.platform.sidestate.SideState;
import io.waymark.support.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;

/** Nodes on one store, with one clock that tests move. */
abstract class Nodes {

    static final Duration DAY = Duration.ofDays(1);
    static final Duration QUIET = Duration.ofMillis(2500);

    final MovableClock clock = new MovableClock();
    final Diary diary = new Diary();
    final List<Node> nodes = new ArrayList<>();

    /** Opens the store once more, as another node does: empty the first time, with all that was written after that. */
    protected abstract SideState open();

    /** Lets go of the store as all processes do that end. */
    protected abstract void close();

    @AfterEach
    void end() {
        nodes.forEach(Node::close);
        close();
    }

    Node node(TodoHandler handler) {
        Node node = new Node(open(), clock, handler);
        nodes.add(node);
        return node;
    }

    Instant in(Duration time) {
        return clock.instant().plus(time);
    }

    static void schedule(Node node, String key, Instant due) {
        node.scheduler().schedule(Diary.KIND, key, due, "");
    }

    static boolean isDone(Node node, String key) {
        return node.scheduler().find(Diary.KIND, key).isEmpty();
    }

    static long failures(Node node) {
        return node.scheduler().open(10).stream()
                .filter(todo -> todo.lastError() != null)
                .count();
    }

    /** What this one and the one of the field have handled. */
    List<String> fired(Diary other) {
        return Stream.concat(diary.keys().stream(), other.keys().stream()).toList();
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
