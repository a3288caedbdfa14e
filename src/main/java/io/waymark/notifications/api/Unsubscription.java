package io.waymark.notifications.api;

import java.util.Locale;
import java.util.Set;

/**
 * What the link at the foot of a mail is about; not whose it is, for mails are passed on.
 *
 * @param mailed whether mails of any of these kinds still go out
 * @param locale of whoever got the mail
 */
public record Unsubscription(Set<NotificationKind> kinds, boolean mailed, Locale locale) {}
