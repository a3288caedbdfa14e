package io.waymark.people.projection;

import io.waymark.people.api.FindPrecedence;
import io.waymark.people.api.Precedence;
import io.waymark.people.api.SourcePutFirst;
import io.waymark.platform.axon.Announcer;
import io.waymark.platform.mongo.Place;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Keeps which source of people leads, and says so. */
@Component
@ProcessingGroup("people.projection")
class PrecedenceProjection {

    private final PrecedenceRows precedence;
    private final Announcer announcer;

    PrecedenceProjection(PrecedenceRows precedence, Announcer announcer) {
        this.precedence = precedence;
        this.announcer = announcer;
    }

    @EventHandler
    void on(SourcePutFirst event, EventMessage<?> message) {
        precedence
                .rows()
                .put(
                        event.precedence().value(),
                        Place.of(message),
                        before -> new PrecedenceRow(event.source(), event.at()));
        announcer.changed("precedence");
    }

    @ResetHandler
    void reset() {
        precedence.rows().clear();
    }

    @QueryHandler
    Precedence find(FindPrecedence query) {
        return precedence.now();
    }
}
