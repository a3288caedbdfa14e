package io.waymark.notifications.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks which mails went out, wait or failed. They are kept for 90 days.
 *
 * @param state only those; null for all
 * @param from what the page begins with; null for the newest
 * @param size at most {@link #LARGEST}
 */
@AllowedTo(Who.SYS_ADMIN)
public record FindOutbox(
        @Nullable MailState state, @Nullable MailId from, int size) implements Query<OutboxPage> {

    public static final int LARGEST = 100;
    public static final String TOPIC = "outbox";

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }
}
