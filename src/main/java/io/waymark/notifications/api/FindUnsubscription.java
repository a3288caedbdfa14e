package io.waymark.notifications.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/**
 * Asks what the link at the foot of a mail is about. What lets one ask is the link; it is refused with {@code nothing-here} if it is
 * none of ours.
 */
@AllowedTo(Who.ANYBODY)
public record FindUnsubscription(String token) implements Query<Unsubscription> {}
