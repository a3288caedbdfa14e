package io.waymark.platform.security;

import io.waymark.shared.Entrusted;
import io.waymark.shared.Id;
import io.waymark.shared.PersonId;
import java.util.Iterator;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** To whom a thing is entrusted today, by the events of its stream: as with {@link Owners}, a rule waits for no read model. */
@Component
class Trustees {

    private final EventStore events;

    Trustees(EventStore events) {
        this.events = events;
    }

    /** Empty if to nobody, or if there is no such thing. */
    Optional<PersonId> of(Id thing) {
        PersonId latest = null;
        Iterator<?> stream = events.readEvents(thing.value(), 0).asStream().iterator();
        while (stream.hasNext()) {
            if (stream.next() instanceof EventMessage<?> event && event.getPayload() instanceof Entrusted told) {
                latest = told.entrusted();
            }
        }
        return Optional.ofNullable(latest);
    }
}
