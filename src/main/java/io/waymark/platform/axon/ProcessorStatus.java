package io.waymark.platform.axon;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** How the processors of this node are doing. */
@Component
public class ProcessorStatus implements SmartInitializingSingleton {

    /** What a processor is for. */
    public enum Kind {
        PROJECTION,
        POLICY
    }

    /** Whether a processor runs. */
    public enum State {
        RUNNING,
        /** It has nothing to do here: another node handles the events, or it is about to begin. */
        ELSEWHERE,
        STOPPED
    }

    /**
     * What a processor fails at, over and over.
     *
     * @param type of the failure; its words may be about people and are in the log alone
     * @param since when this node first saw it
     */
    public record Fault(String type, Instant since) {}

    /**
     * A processor.
     *
     * @param place the last place in the store that it has handled, -1 before the first; null if this node does not know
     * @param behind how many events there are after that; null if this node does not know
     * @param handledAt when it last handled an event, since this node was started; null if it has not yet
     */
    public record Processor(
            String name,
            Kind kind,
            State state,
            @Nullable Fault fault,
            @Nullable Long place,
            @Nullable Long behind,
            @Nullable Instant handledAt) {}

    private final EventProcessingConfiguration processing;
    private final EventStore events;
    private final StoreFigures figures;
    private final Clock clock;
    private final Map<String, ProcessorWatch> watches = new ConcurrentHashMap<>();

    ProcessorStatus(EventProcessingConfiguration processing, EventStore events, StoreFigures figures, Clock clock) {
        this.processing = processing;
        this.events = events;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        streaming().forEach(this::watch);
    }

    /** All of them, projections first, by name. */
    public List<Processor> all() {
        long head = head();
        return streaming().stream()
                .map(processor -> look(processor, head))
                .sorted(Comparator.comparing(Processor::kind).thenComparing(Processor::name))
                .toList();
    }

    /** The processor of this name. */
    public Optional<Processor> find(String name) {
        return streaming().stream()
                .filter(processor -> processor.getName().equals(name))
                .map(processor -> look(processor, head()))
                .findFirst();
    }

    private Processor look(StreamingEventProcessor processor, long head) {
        ProcessorWatch watch = watch(processor);
        ProcessorWatch.Failure failure = watch.failure();
        Fault fault = failure == null ? null : new Fault(failure.type(), failure.since());
        var segments = processor.processingStatus().values();
        OptionalLong place = segments.stream()
                .map(EventTrackerStatus::getCurrentPosition)
                .mapToLong(position -> position.orElse(-1))
                .min();
        if (place.isEmpty() && failure != null && failure.place().isPresent()) {
            // It waits to try again and holds nothing meanwhile; what it fails at is the next it would handle.
            place = OptionalLong.of(failure.place().getAsLong() - 1);
        }
        return new Processor(
                processor.getName(),
                ProcessorConfiguration.isProjection(processor.getName()) ? Kind.PROJECTION : Kind.POLICY,
                state(processor, place.isPresent()),
                fault,
                place.isPresent() ? place.getAsLong() : null,
                place.isPresent() ? behind(place.getAsLong(), head) : null,
                watch.handledAt());
    }

    private static State state(StreamingEventProcessor processor, boolean known) {
        if (!processor.isRunning()) {
            return State.STOPPED;
        }
        return known ? State.RUNNING : State.ELSEWHERE;
    }

    private Long behind(long place, long head) {
        return place >= head ? 0 : figures.after(place);
    }

    private ProcessorWatch watch(StreamingEventProcessor processor) {
        return watches.computeIfAbsent(processor.getName(), name -> {
            ProcessorWatch watch = new ProcessorWatch(clock);
            processor.registerHandlerInterceptor(watch);
            return watch;
        });
    }

    private long head() {
        TrackingToken token = events.createHeadToken();
        return token == null ? -1 : token.position().orElse(-1);
    }

    private List<StreamingEventProcessor> streaming() {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .toList();
    }
}
