package io.waymark.people.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.waymark.people.api.AssignManager;
import io.waymark.people.api.ChangeDetails;
import io.waymark.people.api.GrantRole;
import io.waymark.people.api.IdentityId;
import io.waymark.people.api.IdentityLinked;
import io.waymark.people.api.IdentityUnlinked;
import io.waymark.people.api.JoinPerson;
import io.waymark.people.api.LinkIdentity;
import io.waymark.people.api.ManagerAssigned;
import io.waymark.people.api.MoveToTeam;
import io.waymark.people.api.NoteSilence;
import io.waymark.people.api.OtherAdmins;
import io.waymark.people.api.PersonDetailsChanged;
import io.waymark.people.api.PersonJoined;
import io.waymark.people.api.PersonLeft;
import io.waymark.people.api.PersonMoved;
import io.waymark.people.api.PersonReturned;
import io.waymark.people.api.PersonToldOf;
import io.waymark.people.api.RecordLeaving;
import io.waymark.people.api.RoleGranted;
import io.waymark.people.api.RoleWithdrawn;
import io.waymark.people.api.Said;
import io.waymark.people.api.Sayings;
import io.waymark.people.api.SourceFellSilent;
import io.waymark.people.api.TeamId;
import io.waymark.people.api.TellOfPerson;
import io.waymark.people.api.WelcomeBack;
import io.waymark.people.api.WithdrawRole;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
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

    private @Nullable Details details;
    private @Nullable TeamId team;
    private @Nullable PersonId manager;
    private @Nullable LocalDate managedSince;
    private boolean left;
    private Sayings sayings = Sayings.NONE;
    private Access access = Access.NONE;

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

    @CommandHandler
    void change(ChangeDetails command) {
        PersonDetailsChanged changed = new PersonDetailsChanged(
                command.person(),
                command.name(),
                command.email(),
                command.jobTitle(),
                command.locale(),
                command.zone(),
                command.at());
        if (!Details.of(changed).equals(details)) {
            apply(changed);
        }
    }

    @CommandHandler
    void move(MoveToTeam command) {
        if (!command.team().equals(team)) {
            apply(new PersonMoved(command.person(), command.team(), command.at()));
        }
    }

    @CommandHandler
    void welcomeBack(WelcomeBack command) {
        if (left) {
            apply(new PersonReturned(command.person(), command.on(), command.at()));
        }
    }

    @CommandHandler
    void tell(TellOfPerson command) {
        Said said = command.said();
        if (said.key().isBlank() || said.name().isBlank() || said.email().isBlank()) {
            throw Rejection.invalid(Problem.of("field-blank"));
        }
        if (sayings.by(said.source()).filter(said::isSameAs).isEmpty()) {
            apply(PersonToldOf.of(command.person(), said));
        }
    }

    @CommandHandler
    void note(NoteSilence command) {
        if (sayings.by(command.source()).filter(said -> said.left() == null).isPresent()) {
            apply(new SourceFellSilent(command.person(), command.source(), command.on(), command.at()));
        }
    }

    @CommandHandler
    void link(LinkIdentity command) {
        IdentityId other = access.at(command.issuer());
        if (command.identity().equals(other)) {
            return;
        }
        if (other != null) {
            if (!command.replacing()) {
                throw Rejection.conflict("identity-taken");
            }
            apply(new IdentityUnlinked(command.person(), other, command.issuer(), command.at()));
        }
        apply(new IdentityLinked(command.person(), command.identity(), command.issuer(), command.at()));
    }

    @CommandHandler
    void grant(GrantRole command) {
        if (left) {
            throw Rejection.conflict("person-not-active");
        }
        if (!access.roles().contains(command.role())) {
            apply(new RoleGranted(command.person(), command.role(), command.at()));
        }
    }

    @CommandHandler
    void withdraw(WithdrawRole command, OtherAdmins others) {
        if (access.roles().contains(command.role())) {
            if (command.role() == Role.SYS_ADMIN && !left && !others.areLeftWithout(command.person())) {
                throw Rejection.conflict("last-system-admin");
            }
            apply(new RoleWithdrawn(command.person(), command.role(), command.at()));
        }
    }

    @EventSourcingHandler
    void on(PersonJoined event) {
        id = event.person();
        team = event.team();
        details = Details.of(event);
    }

    @EventSourcingHandler
    void on(PersonDetailsChanged event) {
        details = Details.of(event);
    }

    @EventSourcingHandler
    void on(PersonMoved event) {
        team = event.team();
    }

    @EventSourcingHandler
    void on(PersonToldOf event) {
        sayings = sayings.with(event.said());
    }

    @EventSourcingHandler
    void on(SourceFellSilent event) {
        sayings = sayings.silent(event);
    }

    @EventSourcingHandler
    void on(PersonReturned event) {
        left = false;
    }

    @EventSourcingHandler
    void on(ManagerAssigned event) {
        manager = event.manager();
        managedSince = event.from();
    }

    @EventSourcingHandler
    void on(IdentityLinked event) {
        access = access.with(event.issuer(), event.identity());
    }

    @EventSourcingHandler
    void on(IdentityUnlinked event) {
        access = access.without(event.issuer());
    }

    @EventSourcingHandler
    void on(RoleGranted event) {
        access = access.with(event.role());
    }

    @EventSourcingHandler
    void on(RoleWithdrawn event) {
        access = access.without(event.role());
    }

    @EventSourcingHandler
    void on(PersonLeft event) {
        left = true;
    }
}
