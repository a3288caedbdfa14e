package io.waymark.people.ui;

import io.waymark.people.api.FindPerson;
import io.waymark.people.api.PersonView;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.Profiles;
import io.waymark.shared.PersonId;
import org.springframework.stereotype.Component;

/** Tells the shell whose it is. */
@Component
class PersonProfiles implements Profiles {

    private final Gateways gateways;

    PersonProfiles(Gateways gateways) {
        this.gateways = gateways;
    }

    @Override
    public Profile of(PersonId person) {
        PersonView view = gateways.ask(new FindPerson(person));
        return new Profile(
                view.name(),
                view.jobTitle().endsWith(view.teamName()) ? view.jobTitle() : view.jobTitle() + ", " + view.teamName(),
                view.displayLocale(),
                view.zone(),
                view.isManager());
    }
}
