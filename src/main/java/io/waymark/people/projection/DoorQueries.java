package io.waymark.people.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.waymark.people.api.Entrant;
import io.waymark.people.api.FindByKey;
import io.waymark.people.api.FindEntrant;
import io.waymark.people.api.FindHeadcount;
import io.waymark.people.api.FindHolders;
import io.waymark.people.api.FindIdentity;
import io.waymark.people.api.FindNewcomers;
import io.waymark.people.api.FindRoleHolders;
import io.waymark.people.api.Headcount;
import io.waymark.people.api.Holders;
import io.waymark.people.api.KnownIdentity;
import io.waymark.people.api.Newcomers;
import io.waymark.shared.PersonId;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Answers whoever stands at a door, and sys-admins about those who stand before it. */
@Component
class DoorQueries {

    private final PeopleRows people;
    private final DoorRows door;

    DoorQueries(PeopleRows people, DoorRows door) {
        this.people = people;
        this.door = door;
    }

    @QueryHandler
    KnownIdentity find(FindIdentity query) {
        return door.identities()
                .find(query.identity().value())
                .map(row -> new KnownIdentity(row.person() == null ? null : entrant(row.person()), row.notice()))
                .orElseGet(() -> new KnownIdentity(null, null));
    }

    @QueryHandler
    Entrant find(FindEntrant query) {
        return entrant(query.person());
    }

    @QueryHandler
    Holders find(FindHolders query) {
        return new Holders(people.people().list(Searched.exactly(query.email(), "email"), null, 0, 0).stream()
                .filter(row -> SameLetters.in(row.email(), query.email()))
                .map(this::entrant)
                .toList());
    }

    @QueryHandler
    Holders find(FindByKey query) {
        Bson said = Filters.elemMatch(
                "said", Filters.and(Filters.eq("source", query.source().name()), Filters.eq("key", query.key())));
        return new Holders(people.people().list(said, null, 0, 0).stream()
                .map(this::entrant)
                .toList());
    }

    @QueryHandler
    Holders find(FindRoleHolders query) {
        Bson given = Filters.eq("granted", query.role().name());
        return new Holders(door.roles().ids(given).stream()
                .map(id -> entrant(new PersonId(id)))
                .filter(one -> one.active() && canSignIn(one))
                .toList());
    }

    @QueryHandler
    Newcomers find(FindNewcomers query) {
        Bson waiting = Filters.eq("waiting", true);
        return new Newcomers(
                door.identities().list(waiting, Sorts.ascending("noticed.at", "_id"), 0, Newcomers.MOST).stream()
                        .map(IdentityRow::newcomer)
                        .toList(),
                door.identities().count(waiting));
    }

    @QueryHandler
    Headcount find(FindHeadcount query) {
        return new Headcount(
                people.people().count(Filters.eq("left", null)), people.people().count(Filters.empty()));
    }

    /** Whoever nobody has ever come in as may have a role, but does not use it. */
    private boolean canSignIn(Entrant person) {
        return door.identities().count(Filters.eq("person", person.person().value())) > 0;
    }

    private Entrant entrant(PersonId person) {
        return people.people()
                .find(person.value())
                .map(this::entrant)
                .orElseGet(() -> new Entrant(person, false, false, Set.of()));
    }

    private Entrant entrant(PersonRow row) {
        if (!row.isActive()) {
            return new Entrant(row.id(), false, true, Set.of());
        }
        return new Entrant(
                row.id(),
                true,
                false,
                door.roles()
                        .find(row.id().value())
                        .map(RolesRow::granted)
                        .map(Set::copyOf)
                        .orElseGet(Set::of));
    }
}
