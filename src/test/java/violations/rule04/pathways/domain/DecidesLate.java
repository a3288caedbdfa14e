package violations.rule04.pathways.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.waymark.shared.Rejection;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** Emits, and refuses, while it is only told what has happened. */
@Aggregate
class DecidesLate {
    @EventSourcingHandler
    void on(String event) {
        if (event.isEmpty()) {
            throw Rejection.conflict("too-late");
        }
        apply("more");
    }
}
