package io.waymark.recognition.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.time.Instant;
import java.util.Set;

/** Asks which badges somebody earned of late: what one congratulates on, neither why they hold it nor what they are on the way to. */
@AllowedTo({Who.OWNER, Who.MANAGER})
public record FindNewBadges(PersonId person, Instant since) implements Query<NewBadges>, AboutPerson {

    @Override
    public Set<String> topics() {
        return Set.of("badges-of:" + person.value());
    }
}
