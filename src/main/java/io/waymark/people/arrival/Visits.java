package io.waymark.people.arrival;

import io.waymark.people.api.Entrant;
import io.waymark.people.api.FindIdentity;
import io.waymark.people.api.FindVisit;
import io.waymark.people.api.IdentityId;
import io.waymark.people.api.KnownIdentity;
import io.waymark.people.api.Visit;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.Acting;
import io.waymark.platform.security.Identity;
import io.waymark.platform.security.SignedIn;
import io.waymark.shared.Actor;
import io.waymark.shared.Rejection;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Tells visitors how it stands with them, and nobody else. */
@Component
class Visits {

    private static final Actor ITSELF = Actor.system("visits");

    private final Gateways gateways;
    private final Acting acting;
    private final SignedIn signedIn;

    Visits(Gateways gateways, Acting acting, SignedIn signedIn) {
        this.gateways = gateways;
        this.acting = acting;
        this.signedIn = signedIn;
    }

    /** Whoever is not noted yet will be within moments, and waits as well. */
    @QueryHandler
    Visit find(FindVisit query) {
        Identity visitor = signedIn.visitor().orElseThrow(Rejection::nothingHere);
        IdentityId id = IdentityId.of(visitor.issuer(), visitor.subject());
        KnownIdentity known = acting.as(ITSELF, "visits", () -> gateways.ask(new FindIdentity(id)));
        Entrant person = known.person();
        if (person != null && person.active()) {
            return Visit.LET_IN;
        }
        KnownIdentity.Notice notice = known.notice();
        return notice == null || notice.waiting() ? Visit.WAITING : Visit.REFUSED;
    }
}
