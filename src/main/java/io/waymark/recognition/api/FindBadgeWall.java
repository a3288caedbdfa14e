package io.waymark.recognition.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks for somebody's badges: theirs alone. */
@AllowedTo(Who.OWNER)
public record FindBadgeWall(PersonId person) implements Query<BadgeWall>, AboutPerson {

    @Override
    public Set<String> topics() {
        return Set.of("badges", "badges-of:" + person.value(), "commitments-of:" + person.value());
    }
}
