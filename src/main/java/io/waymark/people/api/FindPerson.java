package io.waymark.people.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks for one person. */
@AllowedTo({Who.OWNER, Who.MANAGER, Who.LD_ADMIN, Who.SYSTEM})
public record FindPerson(PersonId person) implements Query<PersonView>, AboutPerson {

    @Override
    public Set<String> topics() {
        return Set.of("person:" + person.value());
    }
}
