package io.waymark.platform.axon;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** How far the read models have come behind the events. */
@Component
public class ReadModels {

    private static final Duration POLL = Duration.ofMillis(2);

    private final EventProcessingConfiguration processing;
    private final EventStore events;
    private final AtomicLong target = new AtomicLong(-1);
    private volatile boolean caughtUpOnce;

    ReadModels(EventProcessingConfiguration processing, EventStore events) {
        this.processing = processing;
        this.events = events;
    }

    /** Whether all have caught up at least once since the start. From then on they trail by milliseconds. */
    public boolean ready() {
        if (!caughtUpOnce && reached(projections(), head())) {
            caughtUpOnce = true;
        }
        return caughtUpOnce;
    }

    /** Whether nothing has ever happened here. */
    public boolean isEmpty() {
        return head() < 0;
    }

    /** How much of the rebuild is done: 0 to 1. */
    public double progress() {
        if (ready()) {
            return 1;
        }
        long head = target.updateAndGet(known -> Math.max(known, head()));
        long behind = projections().stream()
                .flatMap(processor -> processor.processingStatus().values().stream())
                .mapToLong(status -> status.getCurrentPosition().orElse(0))
                .min()
                .orElse(0);
        return head < 0 ? 0 : Math.min(0.99, (behind + 1.0) / (head + 1.0));
    }

    /** Waits until everything that has been written by now can be read, or the time is up; says which. */
    public boolean await(Duration atMost) {
        return await(projections(), head(), System.nanoTime() + atMost.toNanos());
    }

    /** Waits until the policies have had their say on everything, and what they did can be read too, or the time is up; says which. */
    public boolean awaitCalm(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        long head;
        do {
            head = head();
            if (!await(all(), head, end)) {
                return false;
            }
        } while (head() != head);
        return true;
    }

    private static boolean await(List<StreamingEventProcessor> processors, long head, long end) {
        while (!reached(processors, head)) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        return true;
    }

    private static boolean reached(List<StreamingEventProcessor> processors, long head) {
        return head < 0 || (!processors.isEmpty() && processors.stream().allMatch(p -> reached(p, head)));
    }

    private static boolean reached(StreamingEventProcessor processor, long head) {
        var segments = processor.processingStatus().values();
        return !segments.isEmpty()
                && segments.stream()
                        .allMatch(status -> status.getCurrentPosition().orElse(-1) >= head);
    }

    /** The place of the newest event, or -1 if there is none. */
    private long head() {
        TrackingToken token = events.createHeadToken();
        return token == null ? -1 : token.position().orElse(-1);
    }

    private List<StreamingEventProcessor> projections() {
        return all().stream()
                .filter(processor -> ProcessorConfiguration.isProjection(processor.getName()))
                .toList();
    }

    private List<StreamingEventProcessor> all() {
        return processing.eventProcessors().values().stream()
                .map(StreamingEventProcessor.class::cast)
                .toList();
    }
}
