package io.waymark.accountability.ui;

import io.waymark.people.api.Colleague;
import io.waymark.people.api.FindColleague;
import io.waymark.people.api.FindPerson;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the people of a commitment are called. */
@Component
class Names {

    private final Gateways gateways;

    Names(Gateways gateways) {
        this.gateways = gateways;
    }

    Colleague of(PersonId person) {
        return gateways.ask(new FindColleague(person));
    }

    String name(PersonId person) {
        return of(person).name();
    }

    String first(PersonId person) {
        return Words.first(name(person));
    }

    /** Whom the viewer reports to, if they are here. */
    Optional<Colleague> managerOf(Viewer viewer) {
        return Optional.ofNullable(gateways.ask(new FindPerson(viewer.person())).manager())
                .map(this::of)
                .filter(Colleague::active);
    }
}
