package io.waymark.demo;

import io.waymark.platform.axon.MessageOrigin;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** What the demo company has left among the events: the truth about what was stored before a process died. */
@DemoPart
class DemoTrace {
    private final EventStorageEngine events;

    DemoTrace(EventStorageEngine events) {
        this.events = events;
    }

    /** The place of the newest event, -1 if there is none. */
    long newest() {
        TrackingToken head = events.createHeadToken();
        return head == null ? -1 : head.position().orElse(-1);
    }

    /** Whether the demo company has done anything after that place; what policies did because of it does not count. */
    boolean isAfter(long place) {
        try (Stream<? extends EventMessage<?>> later = events.readEvents(token(place), false)) {
            return later.anyMatch(
                    event -> DemoCompany.SOURCE.equals(event.getMetaData().get(MessageOrigin.SOURCE)));
        }
    }

    private static @Nullable TrackingToken token(long place) {
        return place < 0 ? null : GapAwareTrackingToken.newInstance(place, Set.of());
    }
}
