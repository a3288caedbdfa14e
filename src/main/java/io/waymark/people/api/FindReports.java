package io.waymark.people.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks for the active people who report directly to somebody, in the order of their names. */
@AllowedTo(Who.OWNER)
public record FindReports(PersonId person) implements Query<PeoplePage>, AboutPerson {

    @Override
    public Set<String> topics() {
        return Set.of("person:" + person.value());
    }
}
