package io.waymark.accountability.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.FollowUpId;
import io.waymark.accountability.api.FollowUpLogged;
import io.waymark.accountability.api.LogFollowUp;
import io.waymark.accountability.api.Observed;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What a manager noted of a report, once. */
@Aggregate
class FollowUp {

    private static final int LONGEST_NOTE = 1000;

    @AggregateIdentifier
    private @Nullable FollowUpId id;

    FollowUp() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void log(LogFollowUp command, CommitmentOwners owners) {
        if (id != null) {
            return;
        }
        CommitmentId commitment = command.commitment();
        if (commitment != null && !owners.owns(command.person(), commitment)) {
            throw Rejection.invalid(Problem.of("commitment-unknown").at("commitment"));
        }
        boolean blocked = command.observed() == Observed.BLOCKED;
        if (blocked && command.obstacle() == null) {
            throw Rejection.invalid(Problem.of("obstacle-missing").at("obstacle"));
        }
        LocalDate next = command.next();
        if (next != null && next.isBefore(command.today())) {
            throw Rejection.invalid(Problem.of("next-in-the-past").at("next"));
        }
        apply(new FollowUpLogged(
                command.followUp(),
                command.person(),
                command.manager(),
                commitment,
                command.observed(),
                blocked ? command.obstacle() : null,
                Texts.line(command.note(), "note", LONGEST_NOTE),
                next,
                command.at()));
    }

    @EventSourcingHandler
    void on(FollowUpLogged event) {
        id = event.followUp();
    }
}
