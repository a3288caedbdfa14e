package io.waymark.people.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks which roles somebody has, and from where. */
@AllowedTo(Who.SYS_ADMIN)
public record FindRoles(PersonId person) implements Query<PersonRoles>, AboutPerson {

    @Override
    public Set<String> topics() {
        return Set.of("person:" + person.value());
    }
}
