package io.waymark.people.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks where what is known of somebody comes from. */
@AllowedTo(Who.SYS_ADMIN)
public record FindPersonSources(PersonId person) implements Query<PersonSources>, AboutPerson {

    @Override
    public Set<String> topics() {
        return Set.of("person:" + person.value());
    }
}
