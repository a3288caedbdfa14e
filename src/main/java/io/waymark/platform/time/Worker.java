package io.waymark.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works off what is due, in order, while this node holds the lease. The lease is taken when something is due and let go when
 * nothing is any more, so that a system with nothing to do writes nothing.
 *
 * <p>Of many that are due, a batch is read at once, and those that need not wait for each other are handled at the same time. Each
 * is begun only when its turn comes, on the version that was read: what was moved, cancelled or done meanwhile is left alone.
 *
 * <p>A to-do is done after its handler has returned; a process that dies in between leads to a repetition. A node that has lost its
 * lease marks nothing, by two locks: it looks whether it still holds the lease, and each mark is made on the version that was begun,
 * which the next holder has changed by beginning again.
 */
final class Worker {

    /** How long it is at most until somebody looks: for to-dos of other nodes, and because the clock may be moved. */
    static final Duration LONGEST_REST = Duration.ofSeconds(1);

    /** What becomes due meanwhile waits until these are done. */
    private static final int AT_ONCE = 200;

    /** They mostly wait for the store. */
    private static final int THREADS = 4;

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final Todos todos;
    private final Handlers handlers;
    private final Lanes<Todos.Filed> lanes;
    private final Lease lease;
    private final Clock clock;

    Worker(Todos todos, Handlers handlers, Lease lease, Clock clock) {
        this.todos = todos;
        this.handlers = handlers;
        this.lanes = new Lanes<>(filed -> handlers.lane(filed.todo()), Lanes.threads("scheduler-", THREADS));
        this.lease = lease;
        this.clock = clock;
    }

    /** Does what is due, unless it is to stop; says how long to rest after that. */
    Duration round(BooleanSupplier stopped) {
        try {
            return workOff(stopped);
        } finally {
            lease.release();
        }
    }

    private Duration workOff(BooleanSupplier stopped) {
        List<Todos.Filed> next = todos.next(AT_ONCE);
        while (!stopped.getAsBoolean() && next.stream().anyMatch(this::isDue)) {
            if (!lease.take()) {
                return LONGEST_REST;
            }
            lanes.each(next.stream().filter(this::isDue).toList(), seen -> {
                if (!stopped.getAsBoolean() && lease.take()) {
                    work(seen);
                }
            });
            next = todos.next(AT_ONCE);
        }
        return next.stream().findFirst().map(this::until).orElse(LONGEST_REST);
    }

    /** It may have been seen before the lease was taken: if another has begun it since, this cannot begin it. */
    private void work(Todos.Filed seen) {
        todos.begin(seen).ifPresent(begun -> {
            Optional<String> error = handlers.handle(begun.todo());
            if (!lease.isHeld()) {
                LOG.warn("{} was handled, but the lease is lost: the next holder will do so again", name(begun));
            } else if (!mark(begun, error)) {
                LOG.info("{} was moved, cancelled or taken over while it was handled", name(begun));
            }
        });
    }

    private boolean mark(Todos.Filed begun, Optional<String> error) {
        Instant now = clock.instant();
        return error.map(why -> todos.failed(
                        begun, why, now.plus(Pauses.after(begun.todo().attempts()))))
                .orElseGet(() -> todos.done(begun, now));
    }

    private boolean isDue(Todos.Filed todo) {
        return !todo.next().isAfter(clock.instant());
    }

    private Duration until(Todos.Filed todo) {
        Duration until = Duration.between(clock.instant(), todo.next());
        return until.compareTo(LONGEST_REST) < 0 ? until : LONGEST_REST;
    }

    private static String name(Todos.Filed todo) {
        return "To-do " + todo.todo().kind() + "/" + todo.todo().key();
    }
}
