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
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
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
    private final Positions positions;
    private final StoreFigures figures;
    private final Clock clock;
    private final Map<String, ProcessorWatch> watches = new ConcurrentHashMap<>();

    ProcessorStatus(EventProcessingConfiguration processing, Positions positions, StoreFigures figures, Clock clock) {
        this.processing = processing;
        this.positions = positions;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        processing.eventProcessors().values().forEach(processor -> watch(streaming(processor)));
    }

    /** All of them, projections first, by name. */
    public List<Processor> all() {
        long head = positions.head();
        return processing.eventProcessors().values().stream()
                .map(processor -> look(processor, head))
                .sorted(Comparator.comparing(Processor::kind).thenComparing(Processor::name))
                .toList();
    }

    /** The processor of this name. */
    public Optional<Processor> find(String name) {
        return Optional.ofNullable(processing.eventProcessors().get(name))
                .map(processor -> look(processor, positions.head()));
    }

    private Processor look(EventProcessor named, long head) {
        StreamingEventProcessor processor = streaming(named);
        ProcessorWatch watch = watch(processor);
        ProcessorWatch.Failure failure = watch.failure();
        Fault fault = failure == null ? null : new Fault(failure.type(), failure.since());
        boolean here = Positions.isHere(processor);
        OptionalLong place = positions.known(processor);
        if (!here && failure != null && failure.place().isPresent()) {
            // It waits to try again and holds nothing meanwhile; what it fails at is the next it would handle.
            place = OptionalLong.of(failure.place().getAsLong() - 1);
            here = true;
        }
        return new Processor(
                named.getName(),
                named instanceof ProjectionProcessor ? Kind.PROJECTION : Kind.POLICY,
                state(processor, here),
                fault,
                place.isPresent() ? place.getAsLong() : null,
                place.isPresent() ? behind(place.getAsLong(), head) : null,
                watch.handledAt());
    }

    private static State state(StreamingEventProcessor processor, boolean here) {
        if (!processor.isRunning()) {
            return State.STOPPED;
        }
        return here ? State.RUNNING : State.ELSEWHERE;
    }

    private Long behind(long place, long head) {
        return place >= head ? 0 : figures.after(place);
    }

    /** Each generation of a projection has its own: what one failed at another may have mended. */
    private ProcessorWatch watch(StreamingEventProcessor processor) {
        return watches.computeIfAbsent(processor.getName(), name -> {
            ProcessorWatch watch = new ProcessorWatch(clock);
            processor.registerHandlerInterceptor(watch);
            return watch;
        });
    }

    private static StreamingEventProcessor streaming(EventProcessor processor) {
        return processor instanceof ProjectionProcessor projection
                ? projection.live()
                : (StreamingEventProcessor) processor;
    }
}
