package io.waymark.notifications.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import java.util.List;

/**
 * Tells somebody something: at once in the application, and by mail as they have chosen. Told again for the same reason it changes
 * nothing. Policies of other contexts have it sent by {@link Telling}.
 *
 * @param reason unique for this person, at most 300 characters, such as {@code check-in-due/c-1/30}
 * @param facts what the texts of the kind name, in the order of their placeholders
 * @param path where it leads within the application, without a slash in front
 * @param actions what can be done about it with one click, each with a place of its own; may be empty
 * @param at when the reason arose
 */
@AllowedTo(Who.SYSTEM)
public record Notify(
        PersonId to,
        String reason,
        NotificationKind kind,
        List<Fact> facts,
        String path,
        List<Action> actions,
        Instant at)
        implements Command<Void> {

    public Notify {
        facts = List.copyOf(facts);
        actions = List.copyOf(actions);
    }
}
