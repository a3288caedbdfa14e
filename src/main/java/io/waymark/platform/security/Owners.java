package io.waymark.platform.security;

import io.waymark.shared.Id;
import io.waymark.shared.Owned;
import io.waymark.shared.PersonId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Whose a thing is, by the first event of its stream: the truth itself, so that a rule never waits for a read model. */
@Component
class Owners {

    private static final int REMEMBERED = 10_000;

    private final EventStore events;
    private final Map<String, PersonId> known = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PersonId> eldest) {
            return size() > REMEMBERED;
        }
    });

    Owners(EventStore events) {
        this.events = events;
    }

    /** The owner, who never changes; empty if there is no such thing. */
    Optional<PersonId> of(Id thing) {
        PersonId owner = known.get(thing.value());
        if (owner != null) {
            return Optional.of(owner);
        }
        DomainEventStream stream = events.readEvents(thing.value(), 0);
        if (!stream.hasNext()) {
            return Optional.empty();
        }
        DomainEventMessage<?> first = stream.next();
        if (!(first.getPayload() instanceof Owned owned)) {
            return Optional.empty();
        }
        known.put(thing.value(), owned.owner());
        return Optional.of(owned.owner());
    }
}
