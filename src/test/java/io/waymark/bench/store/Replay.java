package io.waymark.bench.store;

import io.waymark.pathways.api.PathwayEvent;
import io.waymark.pathways.projection.PathwayProjections;
import io.waymark.platform.axon.Announcer;
import io.waymark.platform.axon.FollowingProjections;
import io.waymark.platform.embedded.ReadModelParts;
import io.waymark.platform.mongo.Generations;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/** All events from the first to the last, through the processors that the application has for projections. */
final class Replay {

    private static final long LOOK_NANOS = 500_000;

    private Replay() {}

    /** Each is decoded, and then nothing more; how long that takes. */
    static long intoNothing(EmbeddedEventStore events, Duration atMost) {
        return timed(events, generations -> announcer -> List.of(new Nothing()), atMost);
    }

    /** Into the read models of the pathways, which lie empty in memory at first; how long that takes. */
    static long intoReadModel(EmbeddedEventStore events, Duration atMost) {
        return timed(events, generations -> announcer -> PathwayProjections.over(generations, announcer), atMost);
    }

    private static long timed(
            EmbeddedEventStore events,
            Function<Generations, Function<Announcer, List<Object>>> projections,
            Duration atMost) {
        try (ReadModelParts parts = ReadModelParts.open()) {
            Generations generations = new Generations(parts.database(), true);
            generations.of("warm.projection");
            long begun = System.nanoTime();
            run(events, generations, projections.apply(generations), atMost);
            return System.nanoTime() - begun;
        }
    }

    private static void run(
            EmbeddedEventStore events,
            Generations generations,
            Function<Announcer, List<Object>> projections,
            Duration atMost) {
        long head = events.createHeadToken().position().orElseThrow();
        long end = System.nanoTime() + atMost.toNanos();
        try (FollowingProjections following = FollowingProjections.start(events, generations, projections)) {
            while (following.position() < head) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(following.position() + " of " + head + " after " + atMost);
                }
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
    }

    /** Takes every event, and does nothing with it. */
    @ProcessingGroup("nothing.projection")
    static final class Nothing {
        @EventHandler
        void on(PathwayEvent event) {}
    }
}
