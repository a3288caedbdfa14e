package io.waymark.people.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.waymark.people.api.IdentityId;
import io.waymark.people.api.NewcomerNoticed;
import io.waymark.people.api.NewcomerRefused;
import io.waymark.people.api.NewcomerSettled;
import io.waymark.people.api.NoticeNewcomer;
import io.waymark.people.api.SettleNewcomer;
import io.waymark.people.api.TurnNewcomerAway;
import io.waymark.shared.PersonId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An identity that signed in before we knew whose it is. */
@Aggregate
class Newcomer {

    @AggregateIdentifier
    private @Nullable IdentityId id;

    private @Nullable PersonId noticedAs;
    private boolean waiting;

    Newcomer() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void notice(NoticeNewcomer command) {
        if (id == null) {
            apply(new NewcomerNoticed(
                    command.identity(),
                    command.person(),
                    command.issuer(),
                    command.name(),
                    command.email(),
                    command.why(),
                    command.at()));
        }
    }

    @CommandHandler
    boolean settle(SettleNewcomer command) {
        if (!waiting || noticedAs == null) {
            return false;
        }
        apply(new NewcomerSettled(command.identity(), noticedAs, command.person(), command.at()));
        return true;
    }

    @CommandHandler
    boolean turnAway(TurnNewcomerAway command) {
        if (!waiting || noticedAs == null) {
            return false;
        }
        apply(new NewcomerRefused(command.identity(), noticedAs, command.at()));
        return true;
    }

    @EventSourcingHandler
    void on(NewcomerNoticed event) {
        id = event.identity();
        noticedAs = event.person();
        waiting = true;
    }

    @EventSourcingHandler
    void on(NewcomerSettled event) {
        waiting = false;
    }

    @EventSourcingHandler
    void on(NewcomerRefused event) {
        waiting = false;
    }
}
