package io.waymark.people.projection;

import io.waymark.platform.mongo.Generations;
import io.waymark.platform.mongo.ReadModel;
import org.springframework.stereotype.Component;

/** The collections that say who may come in. */
@Component
class DoorRows {

    private static final String PROJECTION = "people.projection";

    private final ReadModel<IdentityRow> identities;
    private final ReadModel<RolesRow> roles;

    DoorRows(Generations generations) {
        identities = new ReadModel<>(generations, PROJECTION, "identities", IdentityRow.class);
        roles = new ReadModel<>(generations, PROJECTION, "roles", RolesRow.class);
    }

    ReadModel<IdentityRow> identities() {
        return identities;
    }

    /** By the id of the person. */
    ReadModel<RolesRow> roles() {
        return roles;
    }
}
