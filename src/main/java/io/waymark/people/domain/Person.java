package io.waymark.people.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.waymark.people.api.AssignManager;
import io.waymark.people.api.JoinPerson;
import io.waymark.people.api.ManagerAssigned;
import io.waymark.people.api.PersonJoined;
import io.waymark.people.api.PersonLeft;
import io.waymark.people.api.RecordLeaving;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class Person {

    @AggregateIdentifier
    private @Nullable PersonId id;

    private @Nullable PersonId manager;
    private @Nullable LocalDate managedSince;
    private boolean left;

    Person() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void join(JoinPerson command) {
        if (id == null) {
            apply(new PersonJoined(
                    command.person(),
                    command.name(),
                    command.email(),
                    command.jobTitle(),
                    command.team(),
                    command.locale(),
                    command.zone(),
                    command.at()));
        }
    }

    @CommandHandler
    void assign(AssignManager command) {
        if (command.person().equals(command.manager())) {
            throw Rejection.invalid(Problem.of("own-manager").at("manager"));
        }
        if (managedSince != null && Objects.equals(command.manager(), manager)) {
            return;
        }
        if (managedSince != null && command.from().isBefore(managedSince)) {
            throw Rejection.invalid(
                    Problem.of("reporting-line-backwards", managedSince).at("from"));
        }
        apply(new ManagerAssigned(command.person(), command.manager(), command.from(), command.at()));
    }

    @CommandHandler
    void leave(RecordLeaving command) {
        if (!left) {
            apply(new PersonLeft(command.person(), command.on(), command.at()));
        }
    }

    @EventSourcingHandler
    void on(PersonJoined event) {
        id = event.person();
    }

    @EventSourcingHandler
    void on(ManagerAssigned event) {
        manager = event.manager();
        managedSince = event.from();
    }

    @EventSourcingHandler
    void on(PersonLeft event) {
        left = true;
    }
}
