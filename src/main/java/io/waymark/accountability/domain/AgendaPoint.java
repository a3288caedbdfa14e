package io.waymark.accountability.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.waymark.accountability.api.AddAgendaPoint;
import io.waymark.accountability.api.AgendaPointAdded;
import io.waymark.accountability.api.AgendaPointDone;
import io.waymark.accountability.api.AgendaPointId;
import io.waymark.accountability.api.FinishAgendaPoint;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What a report or their manager wants to talk about, until they have. */
@Aggregate
class AgendaPoint {

    private static final int LONGEST = 200;

    @AggregateIdentifier
    private @Nullable AgendaPointId id;

    private @Nullable PersonId person;
    private boolean done;

    AgendaPoint() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void add(AddAgendaPoint command) {
        if (id != null) {
            // An id that is taken tells nobody anything of whose it is.
            if (!command.person().equals(person)) {
                throw Rejection.nothingHere();
            }
            return;
        }
        String text = Texts.line(command.text(), "text", LONGEST);
        if (text == null) {
            throw Rejection.invalid(Problem.of("agenda-point-missing").at("text"));
        }
        apply(new AgendaPointAdded(command.point(), command.person(), command.by(), text, command.at()));
    }

    @CommandHandler
    void finish(FinishAgendaPoint command) {
        if (!done) {
            apply(new AgendaPointDone(
                    Objects.requireNonNull(id), Objects.requireNonNull(person), command.by(), command.at()));
        }
    }

    @EventSourcingHandler
    void on(AgendaPointAdded event) {
        id = event.point();
        person = event.person();
    }

    @EventSourcingHandler
    void on(AgendaPointDone event) {
        done = true;
    }
}
