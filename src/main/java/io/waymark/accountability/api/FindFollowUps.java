package io.waymark.accountability.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks for what was logged about somebody: the report sees the same as the manager. */
@AllowedTo({Who.OWNER, Who.MANAGER})
public record FindFollowUps(PersonId person) implements Query<FollowUps>, AboutPerson {

    @Override
    public Set<String> topics() {
        return Set.of("follow-ups-of:" + person.value());
    }
}
