package io.waymark.recognition.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.waymark.recognition.api.BadgeDefined;
import io.waymark.recognition.api.BadgeId;
import io.waymark.recognition.api.DefineBadge;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class Badge {

    @AggregateIdentifier
    private @Nullable BadgeId id;

    private @Nullable BadgeDefined definition;

    Badge() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void define(DefineBadge command) {
        BadgeDefined before = definition;
        boolean sameRule = before != null && before.rule().equals(command.rule());
        if (before != null && sameRule && before.face().equals(command.face())) {
            return;
        }
        int version = before == null ? 1 : sameRule ? before.ruleVersion() : before.ruleVersion() + 1;
        apply(new BadgeDefined(command.badge(), version, command.face(), command.rule(), command.at()));
    }

    @EventSourcingHandler
    void on(BadgeDefined event) {
        id = event.badge();
        definition = event;
    }
}
