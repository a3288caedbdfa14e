package io.waymark.platform.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.jspecify.annotations.Nullable;

/**
 * The dead letters of one policy, as far as somebody may see them who must not read what is in them. Of each aggregate only the
 * first can be acted on; the others wait behind it.
 */
public final class Letters {

    /**
     * The first dead letter of an aggregate.
     *
     * @param event the identifier of the event
     * @param type the event's type, without its package
     * @param aggregate the identifier of the aggregate it is about
     * @param since when the policy first failed at it
     * @param tried when it was last tried
     * @param tries how often it was tried in vain
     * @param cause the type of the last failure, or null if it is not known; its words may be about people
     * @param waiting how many events of the aggregate came after it and wait
     */
    public record Letter(
            String event,
            String type,
            String aggregate,
            Instant since,
            Instant tried,
            int tries,
            @Nullable String cause,
            long waiting) {}

    private final SequencedDeadLetterQueue<EventMessage<?>> queue;

    public Letters(SequencedDeadLetterQueue<EventMessage<?>> queue) {
        this.queue = queue;
    }

    /** How many aggregates there are that the policy is stuck at. */
    public long aggregates() {
        return queue.amountOfSequences();
    }

    /** How many events are kept in all, those that wait included. */
    public long events() {
        return queue.size();
    }

    /** The first letter of each aggregate, from the {@code skip}th on, at most {@code limit}. */
    public List<Letter> firsts(long skip, int limit) {
        List<Letter> page = new ArrayList<>();
        long place = 0;
        for (Iterable<DeadLetter<? extends EventMessage<?>>> sequence : queue.deadLetters()) {
            if (page.size() == limit) {
                break;
            }
            Iterator<DeadLetter<? extends EventMessage<?>>> letters = sequence.iterator();
            // Handled since the list was begun.
            if (letters.hasNext() && place++ >= skip) {
                page.add(letter(letters.next()));
            }
        }
        return page;
    }

    /** The letter of this event, if it is the first of its aggregate. */
    public Optional<Letter> find(String event) {
        for (Iterable<DeadLetter<? extends EventMessage<?>>> sequence : queue.deadLetters()) {
            Iterator<DeadLetter<? extends EventMessage<?>>> letters = sequence.iterator();
            if (letters.hasNext()) {
                DeadLetter<? extends EventMessage<?>> first = letters.next();
                if (is(event, first)) {
                    return Optional.of(letter(first));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Throws the letter of this event away, unless it is no longer the first of its aggregate or is being tried at this moment;
     * says which. Those behind it are tried next.
     */
    public boolean discard(String event) {
        AtomicBoolean discarded = new AtomicBoolean();
        queue.process(first -> is(event, first), letter -> {
            if (is(event, letter)) {
                discarded.set(true);
                return Decisions.evict();
            }
            // The queue goes on with the next of the aggregate: that one is left to the policy.
            return Decisions.enqueue();
        });
        return discarded.get();
    }

    static boolean is(String event, DeadLetter<? extends EventMessage<?>> letter) {
        return letter.message().getIdentifier().equals(event);
    }

    private Letter letter(DeadLetter<? extends EventMessage<?>> letter) {
        EventMessage<?> message = letter.message();
        String aggregate = message instanceof DomainEventMessage<?> about ? about.getAggregateIdentifier() : "";
        String type = message.getPayloadType().getName();
        return new Letter(
                message.getIdentifier(),
                type.substring(type.lastIndexOf('.') + 1),
                aggregate,
                letter.enqueuedAt(),
                letter.lastTouched(),
                DeadLetterRetry.tries(letter),
                DeadLetterRetry.cause(letter),
                Math.max(0, queue.sequenceSize(aggregate) - 1));
    }
}
