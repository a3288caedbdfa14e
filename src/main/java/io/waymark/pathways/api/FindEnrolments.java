package io.waymark.pathways.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks for all enrolments of one person. */
@AllowedTo({Who.OWNER, Who.MANAGER})
public record FindEnrolments(PersonId person) implements Query<Enrolments>, AboutPerson {

    @Override
    public Set<String> topics() {
        return Set.of("learner:" + person.value());
    }
}
