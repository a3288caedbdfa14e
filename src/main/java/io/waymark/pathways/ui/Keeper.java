package io.waymark.pathways.ui;

import io.waymark.people.api.FindPerson;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The name of whoever keeps a pathway, for those who may know it. Nobody else asks, for every refusal is on record. */
final class Keeper {

    private Keeper() {}

    static Optional<String> of(Gateways gateways, Viewer viewer, @Nullable PersonId keeper) {
        if (keeper == null || !(keeper.equals(viewer.person()) || viewer.has(Role.LD_ADMIN))) {
            return Optional.empty();
        }
        return Optional.of(gateways.ask(new FindPerson(keeper)).name());
    }
}
