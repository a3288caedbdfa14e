package io.waymark.people.ui;

import io.waymark.people.api.FindPerson;
import io.waymark.people.api.PersonView;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.Profiles;
import io.waymark.shared.PersonId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                work(view.jobTitle(), view.teamName()),
                view.displayLocale(),
                view.zone(),
                view.isManager());
    }

    /** A title that ends with the team names it already. */
    private static String work(String title, String team) {
        return title.endsWith(team)
                ? title
                : Stream.of(title, team).filter(one -> !one.isBlank()).collect(Collectors.joining(", "));
    }
}
