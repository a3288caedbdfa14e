package io.waymark.people.projection;

import io.waymark.people.api.ManagerAssigned;
import io.waymark.people.api.PersonDetailsChanged;
import io.waymark.people.api.PersonJoined;
import io.waymark.people.api.PersonLeft;
import io.waymark.people.api.PersonMoved;
import io.waymark.people.api.PersonReturned;
import io.waymark.people.api.PersonToldOf;
import io.waymark.people.api.SourceFellSilent;
import io.waymark.people.api.TeamFormed;
import io.waymark.platform.axon.Announcer;
import io.waymark.platform.mongo.Place;
import io.waymark.shared.PersonId;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps one row a person, which says whom they report to, so that the access rules read one row by its id. Beside it stands who
 * has ever reported to whom: where to look, and no second truth.
 */
@Component
@ProcessingGroup("people.projection")
class PeopleProjection {

    private final PeopleRows rows;
    private final Announcer announcer;

    PeopleProjection(PeopleRows rows, Announcer announcer) {
        this.rows = rows;
        this.announcer = announcer;
    }

    @EventHandler
    void on(TeamFormed event, EventMessage<?> message) {
        rows.teams().put(event.team().value(), Place.of(message), before -> new TeamRow(event.team(), event.name()));
    }

    @EventHandler
    void on(PersonJoined event, EventMessage<?> message) {
        String team = rows.teamName(event.team());
        rows.people().put(event.person().value(), Place.of(message), before -> PersonFold.joined(event, team));
        announce(event.person());
    }

    @EventHandler
    void on(PersonDetailsChanged event, EventMessage<?> message) {
        update(message, event.person(), row -> PersonFold.changed(row, event));
    }

    @EventHandler
    void on(PersonMoved event, EventMessage<?> message) {
        String team = rows.teamName(event.team());
        update(message, event.person(), row -> PersonFold.moved(row, event.team(), team));
    }

    @EventHandler
    void on(ManagerAssigned event, EventMessage<?> message) {
        PersonId manager = event.manager();
        if (manager != null) {
            rows.reports().put(manager.value(), Place.of(message), before -> ReportsRow.with(before, event.person()));
        }
        PersonId before = row(event.person()).manager();
        update(message, event.person(), row -> PersonFold.assigned(row, event));
        announceTeam(before);
        announceTeam(manager);
    }

    @EventHandler
    void on(PersonLeft event, EventMessage<?> message) {
        update(message, event.person(), row -> PersonFold.left(row, event.on()));
        announceTeam(row(event.person()).manager());
    }

    @EventHandler
    void on(PersonReturned event, EventMessage<?> message) {
        update(message, event.person(), row -> PersonFold.left(row, null));
        announceTeam(row(event.person()).manager());
    }

    @EventHandler
    void on(PersonToldOf event, EventMessage<?> message) {
        update(
                message,
                event.person(),
                row -> PersonFold.told(row, row.sayings().with(event.said())));
    }

    @EventHandler
    void on(SourceFellSilent event, EventMessage<?> message) {
        update(
                message,
                event.person(),
                row -> PersonFold.told(row, row.sayings().silent(event)));
    }

    @ResetHandler
    void reset() {
        rows.reports().clear();
        rows.people().clear();
        rows.teams().clear();
    }

    private PersonRow row(PersonId person) {
        return rows.people().find(person.value()).orElseThrow(() -> new IllegalStateException("No row for " + person));
    }

    private void update(EventMessage<?> message, PersonId person, UnaryOperator<PersonRow> change) {
        rows.people().update(person.value(), Place.of(message), change);
        announce(person);
    }

    private void announce(PersonId person) {
        announcer.changed("person:" + person.value(), "people");
    }

    private void announceTeam(@Nullable PersonId manager) {
        if (manager != null) {
            announce(manager);
        }
    }
}
