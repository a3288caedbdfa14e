package io.waymark.people.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.waymark.people.api.PrecedenceId;
import io.waymark.people.api.PutSourceFirst;
import io.waymark.people.api.RosterSource;
import io.waymark.people.api.SourcePutFirst;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** In which order the sources of people are believed. */
@Aggregate
class SourceOrder {

    @AggregateIdentifier
    private @Nullable PrecedenceId id;

    private @Nullable RosterSource first;

    SourceOrder() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void put(PutSourceFirst command) {
        if (command.source() != first) {
            apply(new SourcePutFirst(command.precedence(), command.source(), command.at()));
        }
    }

    @EventSourcingHandler
    void on(SourcePutFirst event) {
        id = event.precedence();
        first = event.source();
    }
}
