package io.waymark.accountability.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks for one's commitments. */
@AllowedTo(Who.OWNER)
public record FindCommitments(PersonId person) implements Query<Commitments>, AboutPerson {

    @Override
    public Set<String> topics() {
        return Set.of("commitments-of:" + person.value());
    }
}
