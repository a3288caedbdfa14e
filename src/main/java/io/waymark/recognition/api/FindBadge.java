package io.waymark.recognition.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks for one badge as somebody sees it. */
@AllowedTo(Who.OWNER)
public record FindBadge(PersonId person, BadgeId badge) implements Query<BadgePage>, AboutPerson {

    @Override
    public Set<String> topics() {
        return Set.of("badges", "badges-of:" + person.value(), "commitments-of:" + person.value());
    }
}
