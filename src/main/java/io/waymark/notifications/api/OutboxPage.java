package io.waymark.notifications.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the outbox, the newest first.
 *
 * @param sends whether there is a mail server they go to
 * @param readable whether what they say may be read here: on a trial without a mail server only
 * @param next what the next page begins with, or null if this is the last
 */
public record OutboxPage(
        List<OutboxMail> mails,
        boolean sends,
        boolean readable,
        @Nullable MailId next) {}
