package io.waymark.people.arrival;

import io.waymark.people.api.Entrant;
import io.waymark.people.api.FindEntrant;
import io.waymark.people.api.FindRoles;
import io.waymark.people.api.PersonRoles;
import io.waymark.people.sidestate.ToldRoles;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.Acting;
import io.waymark.shared.Actor;
import io.waymark.shared.Rejection;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Tells which roles somebody has: what was given here beside what is known from outside. */
@Component
class RolesDesk {

    private static final Actor ITSELF = Actor.system("roles");

    private final Gateways gateways;
    private final Acting acting;
    private final ToldRoles told;

    RolesDesk(Gateways gateways, Acting acting, ToldRoles told) {
        this.gateways = gateways;
        this.acting = acting;
        this.told = told;
    }

    @QueryHandler
    PersonRoles find(FindRoles query) {
        Entrant person = acting.as(ITSELF, "roles", () -> gateways.ask(new FindEntrant(query.person())));
        if (!person.active() && !person.left()) {
            throw Rejection.nothingHere();
        }
        return new PersonRoles(
                person.person(),
                person.active(),
                person.granted(),
                told.of(person.person()).orElse(null));
    }
}
