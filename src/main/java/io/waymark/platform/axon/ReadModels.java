package io.waymark.platform.axon;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.stereotype.Component;

/** How far the read models have come behind the events. */
@Component
public class ReadModels {

    private static final Duration POLL = Duration.ofMillis(2);
    private static final Duration POLL_ELSEWHERE = Duration.ofMillis(10);

    private final EventProcessingConfiguration processing;
    private final Positions positions;
    private final AtomicLong target = new AtomicLong(-1);
    private volatile boolean caughtUpOnce;

    ReadModels(EventProcessingConfiguration processing, Positions positions) {
        this.processing = processing;
        this.positions = positions;
    }

    /** Whether all have caught up at least once since the start. From then on they trail by milliseconds. */
    public boolean ready() {
        if (!caughtUpOnce && reached(projections(), positions.head())) {
            caughtUpOnce = true;
        }
        return caughtUpOnce;
    }

    /** Whether nothing has ever happened here. */
    public boolean isEmpty() {
        return positions.head() < 0;
    }

    /** How much of the rebuild is done: 0 to 1. */
    public double progress() {
        if (ready()) {
            return 1;
        }
        long head = target.updateAndGet(known -> Math.max(known, positions.head()));
        long behind = projections().stream().mapToLong(positions::of).min().orElse(-1);
        return head < 0 ? 0 : Math.min(0.99, (behind + 1.0) / (head + 1.0));
    }

    /** Waits until everything that has been written by now, on whichever node, can be read, or the time is up; says which. */
    public boolean await(Duration atMost) {
        return await(projections(), positions.head(), System.nanoTime() + atMost.toNanos());
    }

    /**
     * Waits until the read models have come to a place in the stream of events, or the time is up; says which. Unlike the head, that
     * need not be asked of the store, and does not move on.
     */
    boolean await(long place, Duration atMost) {
        return await(projections(), place, System.nanoTime() + atMost.toNanos());
    }

    /** Waits until the policies have had their say on everything, and what they did can be read too, or the time is up; says which. */
    public boolean awaitCalm(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        long head;
        do {
            head = positions.head();
            if (!await(all(), head, end)) {
                return false;
            }
        } while (positions.head() != head);
        return true;
    }

    private boolean await(List<StreamingEventProcessor> processors, long head, long end) {
        while (!reached(processors, head)) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos((processors.stream().allMatch(Positions::isHere) ? POLL : POLL_ELSEWHERE).toNanos());
        }
        return true;
    }

    private boolean reached(List<StreamingEventProcessor> processors, long head) {
        return head < 0
                || (!processors.isEmpty()
                        && processors.stream().allMatch(processor -> positions.reached(processor, head)));
    }

    private List<StreamingEventProcessor> projections() {
        return ProjectionProcessor.all(processing)
                .map(ProjectionProcessor::live)
                .toList();
    }

    private List<StreamingEventProcessor> all() {
        return Stream.concat(
                        projections().stream(),
                        processing.eventProcessors().values().stream()
                                .filter(StreamingEventProcessor.class::isInstance)
                                .map(StreamingEventProcessor.class::cast))
                .toList();
    }
}
