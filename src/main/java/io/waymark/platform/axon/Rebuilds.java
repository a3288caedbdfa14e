package io.waymark.platform.axon;

import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.stereotype.Component;

/** Holds the place of the rebuilds that are being written: notes what was begun, and rebuilds nothing. */
@Component
public class Rebuilds {

    /**
     * How far one rebuild has come.
     *
     * @param share 0 to 1
     * @param behind events still to be read
     */
    public record Progress(String projection, double share, long behind, Instant begun) {}

    private final EventProcessingConfiguration processing;
    private final Clock clock;
    private final Map<String, Progress> begun = new ConcurrentSkipListMap<>();

    Rebuilds(EventProcessingConfiguration processing, Clock clock) {
        this.processing = processing;
        this.clock = clock;
    }

    /**
     * Begins to rebuild a projection; changes nothing while that is going on.
     *
     * @throws Rejection {@code no-such-projection} if there is none of that name
     */
    public void begin(String projection) {
        if (!ProcessorConfiguration.isProjection(projection)
                || !processing.eventProcessors().containsKey(projection)) {
            throw Rejection.invalid(Problem.of("no-such-projection", projection).at("projection"));
        }
        begun.putIfAbsent(projection, new Progress(projection, 0, 0, clock.instant()));
    }

    /** Stops a rebuild; what is read stays as it is. */
    public void cancel(String projection) {
        begun.remove(projection);
    }

    public List<Progress> running() {
        return List.copyOf(begun.values());
    }
}
