package io.waymark.people.projection;

import io.waymark.people.api.IdentityLinked;
import io.waymark.people.api.IdentityUnlinked;
import io.waymark.people.api.NewcomerNoticed;
import io.waymark.people.api.NewcomerRefused;
import io.waymark.people.api.NewcomerSettled;
import io.waymark.people.api.RoleGranted;
import io.waymark.people.api.RoleWithdrawn;
import io.waymark.platform.axon.Announcer;
import io.waymark.platform.mongo.Place;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps one row an identity, which says whose it is, and one row a person who has been given roles here. */
@Component
@ProcessingGroup("people.projection")
class DoorProjection {

    private final DoorRows rows;
    private final Announcer announcer;

    DoorProjection(DoorRows rows, Announcer announcer) {
        this.rows = rows;
        this.announcer = announcer;
    }

    @EventHandler
    void on(NewcomerNoticed event, EventMessage<?> message) {
        rows.identities()
                .put(event.identity().value(), Place.of(message), before -> IdentityRow.noticed(before, event));
        announcer.changed("newcomers");
    }

    @EventHandler
    void on(IdentityLinked event, EventMessage<?> message) {
        rows.identities()
                .put(
                        event.identity().value(),
                        Place.of(message),
                        before -> IdentityRow.linked(before, event.identity(), event.person()));
        announcer.changed("newcomers");
    }

    @EventHandler
    void on(IdentityUnlinked event, EventMessage<?> message) {
        rows.identities().update(event.identity().value(), Place.of(message), row -> row.unlinked(event.person()));
    }

    /** The link itself says whose it is. */
    @EventHandler
    void on(NewcomerSettled event, EventMessage<?> message) {
        rows.identities().update(event.identity().value(), Place.of(message), row -> row);
    }

    @EventHandler
    void on(NewcomerRefused event, EventMessage<?> message) {
        rows.identities().update(event.identity().value(), Place.of(message), IdentityRow::refused);
        announcer.changed("newcomers");
    }

    @EventHandler
    void on(RoleGranted event, EventMessage<?> message) {
        rows.roles().put(event.person().value(), Place.of(message), before -> RolesRow.with(before, event.role()));
        announcer.changed("person:" + event.person().value());
    }

    @EventHandler
    void on(RoleWithdrawn event, EventMessage<?> message) {
        rows.roles().put(event.person().value(), Place.of(message), before -> RolesRow.without(before, event.role()));
        announcer.changed("person:" + event.person().value());
    }

    @ResetHandler
    void reset() {
        rows.identities().clear();
        rows.roles().clear();
    }
}
