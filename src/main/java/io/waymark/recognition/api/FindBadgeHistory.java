package io.waymark.recognition.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.History;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/**
 * Asks what happened to the award of a badge somebody holds, that of the newest version of its rule.
 *
 * @param page from 0
 * @param size 1 to 100
 */
@AllowedTo(Who.OWNER)
public record FindBadgeHistory(PersonId person, BadgeId badge, int page, int size)
        implements Query<History>, AboutPerson {

    @Override
    public Set<String> topics() {
        return Set.of("badges-of:" + person.value());
    }
}
