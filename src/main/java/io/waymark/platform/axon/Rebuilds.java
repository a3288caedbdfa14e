package io.waymark.platform.axon;

import io.waymark.platform.mongo.Generations;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.stereotype.Component;

/** Builds projections anew from the first event on, beside the ones that are read, which go on meanwhile. */
@Component
public class Rebuilds {

    /**
     * A projection that is being rebuilt.
     *
     * @param share how much is done: 0 to 1
     * @param behind how many places it is from the newest event
     */
    public record Progress(String projection, double share, long behind, Instant begun) {}

    private final EventProcessingConfiguration processing;
    private final Generations generations;
    private final Positions positions;
    private final Clock clock;

    Rebuilds(EventProcessingConfiguration processing, Generations generations, Positions positions, Clock clock) {
        this.processing = processing;
        this.generations = generations;
        this.positions = positions;
        this.clock = clock;
    }

    /**
     * Begins, unless it is under way. It goes on if this node stops, as long as there is another, or when there is one again.
     *
     * @throws Rejection {@code no-such-projection}
     */
    public void begin(String projection) {
        ProjectionProcessor processor = processor(projection);
        generations.begin(projection, clock.instant());
        processor.follow();
    }

    /**
     * Gives it up, if it is under way; what is read stays as it is.
     *
     * @throws Rejection {@code no-such-projection}
     */
    public void cancel(String projection) {
        ProjectionProcessor processor = processor(projection);
        generations.cancel(projection);
        processor.follow();
    }

    public List<Progress> running() {
        long head = positions.head();
        return ProjectionProcessor.all(processing)
                .flatMap(processor -> progress(processor, head).stream())
                .toList();
    }

    private Optional<Progress> progress(ProjectionProcessor processor, long head) {
        Generations.State state = generations.look(processor.getName());
        if (state.building() == 0) {
            return Optional.empty();
        }
        long at = positions.of(processor.of(state.building()));
        double share = Math.min(1, (at + 1.0) / (head + 1.0));
        return Optional.of(new Progress(
                processor.getName(),
                share,
                Math.max(0, head - at),
                Objects.requireNonNullElse(state.begun(), Instant.EPOCH)));
    }

    private ProjectionProcessor processor(String projection) {
        return ProjectionProcessor.all(processing)
                .filter(processor -> processor.getName().equals(projection))
                .findFirst()
                .orElseThrow(() -> Rejection.invalid(
                        Problem.of("no-such-projection", projection).at("projection")));
    }
}
