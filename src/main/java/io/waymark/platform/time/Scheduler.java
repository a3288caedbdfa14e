package io.waymark.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Arranges what is to happen later: durable, by any node, handled by one. Within a transaction, on a store that has them, it is
 * arranged if that commits. The {@link TodoHandler} of the kind does it.
 */
@Component
public class Scheduler {

    private final Todos todos;
    private final Alarm alarm;
    private final Clock clock;

    Scheduler(Todos todos, Alarm alarm, Clock clock) {
        this.todos = todos;
        this.alarm = alarm;
        this.clock = clock;
    }

    /**
     * Sees to it that there is one to-do of this kind and key, due then: makes it, or moves the one there is. Saying the same
     * again changes nothing, not even if it has been done meanwhile; that is remembered for {@link Todos#REMEMBERED}.
     *
     * @throws IllegalArgumentException if kind or key are none, see {@link Todo}
     */
    public void schedule(String kind, String key, Instant due, String payload) {
        Instant toTheMilli = due.truncatedTo(ChronoUnit.MILLIS);
        Instant notBefore = toTheMilli.equals(due) ? due : toTheMilli.plusMillis(1);
        todos.file(new Todo(kind, key, notBefore, payload, 0, null));
        if (notBefore.isBefore(clock.instant().plus(Worker.LONGEST_REST))) {
            ringOnceCommitted();
        }
    }

    /** Takes the to-do back, if there is one; one that is being handled right now is not stopped, but not repeated either. */
    public void cancel(String kind, String key) {
        todos.cancel(kind, key);
    }

    /** The to-do, unless it is done or there is none. */
    public Optional<Todo> find(String kind, String key) {
        return todos.find(kind, key);
    }

    /** What is still to be done, the next first, at most {@code limit}; what has failed is among them, by when it is tried again. */
    public List<Todo> open(int limit) {
        return todos.next(limit).stream().map(Todos.Filed::todo).toList();
    }

    private void ringOnceCommitted() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    alarm.ring();
                }
            });
        } else {
            alarm.ring();
        }
    }
}
