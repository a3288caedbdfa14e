package io.waymark.platform.axon;

import io.waymark.shared.Rejection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.springframework.stereotype.Component;

/** What an operator can do about the dead letters of all policies. */
@Component
public class DeadLetterDesk {

    /** A dead letter, and the policy that failed at it. */
    public record Kept(String policy, Letters.Letter letter) {}

    /** What came of trying a letter again. */
    public enum Retried {
        /** The policy has handled it. */
        HANDLED,
        /** The policy has failed at it once more. */
        FAILED_AGAIN,
        /** It is still being tried, here or on another node. */
        STILL_TRYING
    }

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final EventProcessingConfiguration processing;
    private final ScheduledExecutorService threads;

    DeadLetterDesk(EventProcessingConfiguration processing, ScheduledExecutorService processorThreads) {
        this.processing = processing;
        this.threads = processorThreads;
    }

    /** The first letter of each aggregate, by policy, from the {@code skip}th on, at most {@code limit}. */
    public List<Kept> firsts(long skip, int limit) {
        List<Kept> page = new ArrayList<>();
        long left = skip;
        for (var policy : policies().entrySet()) {
            long here = policy.getValue().aggregates();
            if (left < here) {
                policy.getValue()
                        .firsts(left, limit - page.size())
                        .forEach(letter -> page.add(new Kept(policy.getKey(), letter)));
            }
            left = Math.max(0, left - here);
            if (page.size() == limit) {
                break;
            }
        }
        return page;
    }

    /** How many aggregates are stuck at some policy, each counted once a policy. */
    public long aggregates() {
        return policies().values().stream().mapToLong(Letters::aggregates).sum();
    }

    /** The policies there are, each with its letters. */
    public SortedMap<String, Letters> policies() {
        SortedMap<String, Letters> policies = new TreeMap<>();
        processing
                .eventProcessors()
                .keySet()
                .forEach(group ->
                        processing.deadLetterQueue(group).ifPresent(queue -> policies.put(group, new Letters(queue))));
        return policies;
    }

    /**
     * Lets the policy try again what it has failed at, and what waits behind it, without waiting for its turn. It happens on a
     * thread of its own, for a failure must be noted and not be taken back with the sender's transaction.
     *
     * @throws Rejection {@code dead-letter-gone} if it is not there, or not the first of its aggregate
     */
    public Retried retry(String policy, String event) {
        Letters letters = letters(policy);
        Letters.Letter before = letters.find(event).orElseThrow(DeadLetterDesk::gone);
        SequencedDeadLetterProcessor<EventMessage<?>> processor =
                processing.sequencedDeadLetterProcessor(policy).orElseThrow(DeadLetterDesk::gone);
        Future<Boolean> trying = threads.submit(() -> processor.process(letter -> Letters.is(event, letter)));
        try {
            trying.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Retried.STILL_TRYING;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Retried.STILL_TRYING;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A dead letter of " + policy + " could not be tried again", e.getCause());
        }
        Optional<Letters.Letter> after = letters.find(event);
        if (after.isEmpty()) {
            return Retried.HANDLED;
        }
        return after.get().tries() > before.tries() ? Retried.FAILED_AGAIN : Retried.STILL_TRYING;
    }

    /**
     * Throws a letter away, for good: the policy never handles that event. Those behind it are tried next.
     *
     * @throws Rejection {@code dead-letter-gone} if it is not there, or not the first of its aggregate; {@code dead-letter-busy} if
     *     it is being tried at this moment
     */
    public void discard(String policy, String event) {
        Letters letters = letters(policy);
        letters.find(event).orElseThrow(DeadLetterDesk::gone);
        if (!letters.discard(event)) {
            throw Rejection.conflict("dead-letter-busy");
        }
    }

    /** The letter, if it is there and the first of its aggregate. */
    public Optional<Letters.Letter> find(String policy, String event) {
        return Optional.ofNullable(policies().get(policy)).flatMap(letters -> letters.find(event));
    }

    private Letters letters(String policy) {
        return Optional.ofNullable(policies().get(policy)).orElseThrow(DeadLetterDesk::gone);
    }

    private static Rejection gone() {
        return Rejection.conflict("dead-letter-gone");
    }
}
