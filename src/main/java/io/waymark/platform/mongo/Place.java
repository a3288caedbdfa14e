package io.waymark.platform.mongo;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/**
 * The place of an event: whose it is, and where among the events of that aggregate. It is not the place among all events, for that
 * is no order to rely on: an event whose transaction took longer is seen after others that have a higher global index. Within one
 * aggregate every event is seen after the one before it.
 *
 * @param sequence from 0 on
 */
public record Place(String aggregate, long sequence) {

    /**
     * Where the event stands.
     *
     * @throws IllegalStateException if no aggregate has published it
     */
    public static Place of(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> ours) {
            return new Place(ours.getAggregateIdentifier(), ours.getSequenceNumber());
        }
        throw new IllegalStateException("Only events of aggregates have a place");
    }
}
