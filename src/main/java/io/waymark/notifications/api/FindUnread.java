package io.waymark.notifications.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks how much somebody has not read yet: theirs alone. */
@AllowedTo(Who.OWNER)
public record FindUnread(PersonId person) implements Query<Unread>, AboutPerson {

    @Override
    public Set<String> topics() {
        return Set.of(FindNotifications.topic(person));
    }
}
