package io.waymark.notifications.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;

/**
 * Has no more mails of the kinds of one mail sent to somebody, by the link at its foot (RFC 8058). What lets one do so is the link,
 * which is good for nothing else; {@code nothing-here} if it is none of ours.
 */
@AllowedTo(Who.ANYBODY)
public record Unsubscribe(String token) implements Command<Void> {}
