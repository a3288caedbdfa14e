package io.waymark.people.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.waymark.people.api.FormTeam;
import io.waymark.people.api.TeamFormed;
import io.waymark.people.api.TeamId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class Team {

    @AggregateIdentifier
    private @Nullable TeamId id;

    Team() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void form(FormTeam command) {
        if (id == null) {
            apply(new TeamFormed(command.team(), command.name(), command.at()));
        }
    }

    @EventSourcingHandler
    void on(TeamFormed event) {
        id = event.team();
    }
}
