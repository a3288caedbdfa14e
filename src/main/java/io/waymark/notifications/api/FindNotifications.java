package io.waymark.notifications.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks what somebody was told: theirs alone. It is kept for a year.
 *
 * @param from what the page begins with; null for the newest
 * @param size at most {@link #LARGEST}
 */
@AllowedTo(Who.OWNER)
public record FindNotifications(PersonId person, @Nullable NotificationId from, int size)
        implements Query<NotificationPage>, AboutPerson {

    public static final int LARGEST = 500;

    @Override
    public Set<String> topics() {
        return Set.of(topic(person));
    }

    /** Announced when somebody was told something, or has read it. */
    public static String topic(PersonId person) {
        return "notifications-of:" + person.value();
    }
}
