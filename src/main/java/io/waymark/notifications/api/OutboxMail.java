package io.waymark.notifications.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as whoever keeps the system running may know it: not what it says.
 *
 * @param recipient their name, the empty text if it is erased
 * @param count how many things it tells
 * @param since when it came to be so
 * @param next when it goes out, or is tried again; null if it is over
 * @param attempts how often it was tried
 * @param error why the last attempt failed, by code; null if none has
 */
public record OutboxMail(
        MailId id,
        PersonId to,
        String recipient,
        int count,
        MailState state,
        Instant since,
        @Nullable Instant next,
        int attempts,
        @Nullable String error) {}
