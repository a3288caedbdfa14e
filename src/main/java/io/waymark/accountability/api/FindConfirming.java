package io.waymark.accountability.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks for all commitments that somebody confirms or is asked to. */
@AllowedTo(Who.OWNER)
public record FindConfirming(PersonId person) implements Query<Commitments>, AboutPerson {

    @Override
    public Set<String> topics() {
        return Set.of("confirming-of:" + person.value());
    }
}
