package io.waymark.people.arrival;

import io.waymark.people.api.Entrant;
import io.waymark.people.api.FindEntrant;
import io.waymark.people.api.FindRoleHolders;
import io.waymark.people.api.OtherAdmins;
import io.waymark.people.sidestate.ToldRoles;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.axon.ReadModels;
import io.waymark.platform.security.Acting;
import io.waymark.platform.time.Turn;
import io.waymark.platform.time.Turns;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;

/**
 * Counts system admins: those who were given the role here and can sign in, and those who had it from outside when they were last
 * heard of. One who asks has to be done before the next may, on all nodes, lest two take the role from each other.
 */
@Component
class RemainingAdmins implements OtherAdmins {

    private static final Actor ITSELF = Actor.system("roles");
    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(10);

    private final Gateways gateways;
    private final Acting acting;
    private final ReadModels readModels;
    private final ToldRoles told;
    private final Turns turns;
    private final ReentrantLock onThisNode = new ReentrantLock();

    RemainingAdmins(Gateways gateways, Acting acting, ReadModels readModels, ToldRoles told, Turns turns) {
        this.gateways = gateways;
        this.acting = acting;
        this.readModels = readModels;
        this.told = told;
        this.turns = turns;
    }

    @Override
    public boolean areLeftWithout(PersonId person) {
        onThisNode.lock();
        CurrentUnitOfWork.get().root().onCleanup(over -> onThisNode.unlock());
        Turn turn = turns.of("roles");
        CurrentUnitOfWork.get().root().onCleanup(over -> turn.close());
        if (!turn.take()) {
            throw new ConcurrencyException("Another node is taking a role away");
        }
        if (!readModels.await(KNOWN_WITHIN)) {
            throw new Rejection(Rejection.Kind.NOT_READY, List.of(Problem.of("not-ready")));
        }
        return acting.as(ITSELF, "roles", () -> isGivenToAnother(person) || comesFromOutside());
    }

    @Override
    public boolean wouldAllLeave(Set<PersonId> leavers) {
        Set<PersonId> admins = acting.as(
                ITSELF,
                "roles",
                () -> Stream.concat(
                                given(),
                                told.having(Role.SYS_ADMIN).stream()
                                        .filter(one -> gateways.ask(new FindEntrant(one))
                                                .active()))
                        .collect(Collectors.toSet()));
        return !admins.isEmpty() && leavers.containsAll(admins);
    }

    private Stream<PersonId> given() {
        return gateways.ask(new FindRoleHolders(Role.SYS_ADMIN)).all().stream().map(Entrant::person);
    }

    private boolean isGivenToAnother(PersonId person) {
        return given().anyMatch(other -> !other.equals(person));
    }

    private boolean comesFromOutside() {
        return told.having(Role.SYS_ADMIN).stream()
                .anyMatch(one -> gateways.ask(new FindEntrant(one)).active());
    }
}
