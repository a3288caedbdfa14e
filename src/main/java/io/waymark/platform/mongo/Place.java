package io.waymark.platform.mongo;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** The place of an event among all events, which grows from event to event. */
public final class Place {

    private Place() {}

    /**
     * Where the event stands.
     *
     * @throws IllegalStateException if it did not come from a stream of stored events
     */
    public static long of(EventMessage<?> event) {
        if (event instanceof TrackedEventMessage<?> tracked && tracked.trackingToken() != null) {
            return tracked.trackingToken().position().orElseThrow();
        }
        throw new IllegalStateException("Only stored events have a place");
    }
}
