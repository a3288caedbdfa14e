package io.waymark.people.arrival;

import io.waymark.people.api.Directory;
import io.waymark.people.api.Entrant;
import io.waymark.people.api.FindByKey;
import io.waymark.people.api.FindEntrant;
import io.waymark.people.api.FindHolders;
import io.waymark.people.api.FindIdentity;
import io.waymark.people.api.Holders;
import io.waymark.people.api.IdentityId;
import io.waymark.people.api.KnownIdentity;
import io.waymark.people.api.LinkIdentity;
import io.waymark.people.api.NewcomerReason;
import io.waymark.people.api.NoticeNewcomer;
import io.waymark.people.api.RolesToldOf;
import io.waymark.people.api.RosterSource;
import io.waymark.people.roster.FreshIds;
import io.waymark.people.sidestate.ToldRoles;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.Acting;
import io.waymark.platform.security.AuditLog;
import io.waymark.platform.security.Identities;
import io.waymark.platform.security.Identity;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
import io.waymark.shared.RoleOrigin;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes an identity for a person where that is beyond doubt, and else notes it, once. Whoever was synced from the provider is known
 * by what it calls them. An address links somebody the first time only,
 * only if the provider vouches for it, and never if the person has another identity of that provider: who comes by an address must
 * not come by its former owner's account.
 */
@Component
class IdentityDesk implements Identities {

    private static final Actor ITSELF = Actor.system("sign-in");

    /** More of what a provider tells is not kept. */
    private static final int LONGEST = 200;

    private final Gateways gateways;
    private final Acting acting;
    private final AuditLog audit;
    private final FreshIds ids;
    private final ObjectProvider<Directory> directory;
    private final ToldRoles told;
    private final Clock clock;

    IdentityDesk(
            Gateways gateways,
            Acting acting,
            AuditLog audit,
            FreshIds ids,
            ObjectProvider<Directory> directory,
            ToldRoles told,
            Clock clock) {
        this.gateways = gateways;
        this.acting = acting;
        this.audit = audit;
        this.ids = ids;
        this.directory = directory;
        this.told = told;
        this.clock = clock;
    }

    @Override
    public Known whose(Identity identity) {
        return asItself(() -> {
            IdentityId id = IdentityId.of(identity.issuer(), identity.subject());
            KnownIdentity known = gateways.ask(new FindIdentity(id));
            return known.person() == null
                    ? bySync(identity, id, known).orElseGet(() -> byAddress(identity, id, known))
                    : standing(known.person());
        });
    }

    @Override
    public boolean isActive(PersonId person) {
        return !asItself(() -> gateways.ask(new FindEntrant(person))).left();
    }

    @Override
    public Set<Role> granted(PersonId person) {
        return asItself(() -> gateways.ask(new FindEntrant(person))).granted();
    }

    @Override
    public void told(PersonId person, RoleOrigin origin, Set<Role> roles) {
        told.remember(person, new RolesToldOf(origin, roles, clock.instant()));
    }

    /** Who was synced from this very provider is known to it by the subject, and needs no address. */
    private Optional<Known> bySync(Identity identity, IdentityId id, KnownIdentity known) {
        Directory provider = directory.getIfAvailable();
        if (provider == null || !provider.name().equals(identity.issuer())) {
            return Optional.empty();
        }
        List<Entrant> synced = gateways.ask(new FindByKey(RosterSource.KEYCLOAK, identity.subject()))
                .all();
        if (synced.size() != 1) {
            return Optional.empty();
        }
        Entrant person = synced.getFirst();
        return Optional.of(
                !person.active() || link(identity, id, person)
                        ? standing(person)
                        : stranger(identity, id, known, NewcomerReason.TAKEN));
    }

    private Known byAddress(Identity identity, IdentityId id, KnownIdentity known) {
        if (identity.email().isBlank()) {
            return stranger(identity, id, known, NewcomerReason.UNKNOWN);
        }
        Holders holders = gateways.ask(new FindHolders(identity.email()));
        if (holders.all().isEmpty()) {
            return stranger(identity, id, known, NewcomerReason.UNKNOWN);
        }
        if (!identity.emailVerified()) {
            return stranger(identity, id, known, NewcomerReason.UNVERIFIED);
        }
        List<Entrant> active = holders.active();
        if (active.isEmpty() && holders.all().size() == 1) {
            return standing(holders.all().getFirst());
        }
        if (active.size() != 1) {
            return stranger(identity, id, known, NewcomerReason.AMBIGUOUS);
        }
        return link(identity, id, active.getFirst())
                ? standing(active.getFirst())
                : stranger(identity, id, known, NewcomerReason.TAKEN);
    }

    private boolean link(Identity identity, IdentityId id, Entrant person) {
        try {
            gateways.send(new LinkIdentity(person.person(), id, identity.issuer(), false, clock.instant()));
        } catch (Rejection e) {
            if (e.code().equals("identity-taken")) {
                return false;
            }
            throw e;
        }
        audit.done(person.person(), LinkIdentity.class.getSimpleName(), id.value(), "");
        return true;
    }

    private Known stranger(Identity identity, IdentityId id, KnownIdentity known, NewcomerReason why) {
        if (known.notice() == null) {
            gateways.send(new NoticeNewcomer(
                    id,
                    ids.person(),
                    identity.issuer(),
                    shortened(identity.name()),
                    shortened(identity.email()),
                    why,
                    clock.instant()));
        }
        return new Known.Stranger();
    }

    private static Known standing(Entrant person) {
        return person.active()
                ? new Known.Somebody(person.person(), person.granted())
                : new Known.Former(person.person());
    }

    private <T> T asItself(Supplier<T> work) {
        return acting.as(ITSELF, "sign-in", work);
    }

    private static String shortened(String told) {
        return told.codePointCount(0, told.length()) <= LONGEST
                ? told
                : told.substring(0, told.offsetByCodePoints(0, LONGEST));
    }
}
