package io.waymark.people.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.History;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/**
 * Asks what happened to somebody's place in the company.
 *
 * @param page from 0
 * @param size 1 to 100
 */
@AllowedTo({Who.OWNER, Who.MANAGER, Who.LD_ADMIN, Who.SYSTEM})
public record FindPersonHistory(PersonId person, int page, int size) implements Query<History>, AboutPerson {

    @Override
    public Set<String> topics() {
        return Set.of("person:" + person.value());
    }
}
