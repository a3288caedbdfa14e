package io.waymark.recognition.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.waymark.recognition.api.AwardBadge;
import io.waymark.recognition.api.AwardId;
import io.waymark.recognition.api.BadgeAwarded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class Award {

    @AggregateIdentifier
    private @Nullable AwardId id;

    Award() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void award(AwardBadge command) {
        if (id == null) {
            apply(new BadgeAwarded(
                    command.award(),
                    command.badge(),
                    command.ruleVersion(),
                    command.person(),
                    command.earnedBy(),
                    command.at()));
        }
    }

    @EventSourcingHandler
    void on(BadgeAwarded event) {
        id = event.award();
    }
}
