package io.waymark.accountability.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks for the agenda of somebody's next one-to-one with their manager. */
@AllowedTo({Who.OWNER, Who.MANAGER})
public record FindAgenda(PersonId person) implements Query<Agenda>, AboutPerson {

    @Override
    public Set<String> topics() {
        return Set.of(
                "agenda-of:" + person.value(),
                "commitments-of:" + person.value(),
                "badges-of:" + person.value(),
                "follow-ups-of:" + person.value());
    }
}
