package io.waymark.bench.store;

import io.waymark.pathways.api.PathwayEvent;
import io.waymark.pathways.projection.PathwayProjections;
import io.waymark.platform.axon.Announcer;
import io.waymark.platform.axon.FollowingProjections;
import io.waymark.platform.embedded.ReadModelParts;
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

    /** Each is decoded, and then nothing more. */
    static void intoNothing(EmbeddedEventStore events, Duration atMost) {
        run(events, announcer -> List.of(new Nothing()), atMost);
    }

    /** Into the read models of the pathways, which lie empty in memory at first; how much of the time that is is not counted. */
    static long intoReadModel(EmbeddedEventStore events, Duration atMost) {
        try (ReadModelParts parts = ReadModelParts.open()) {
            parts.database().getCollection("warm").countDocuments();
            long begun = System.nanoTime();
            run(events, announcer -> PathwayProjections.over(parts.database(), announcer), atMost);
            return System.nanoTime() - begun;
        }
    }

    private static void run(EmbeddedEventStore events, Function<Announcer, List<Object>> projections, Duration atMost) {
        long head = events.createHeadToken().position().orElseThrow();
        long end = System.nanoTime() + atMost.toNanos();
        try (FollowingProjections following = FollowingProjections.start(events, projections)) {
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
