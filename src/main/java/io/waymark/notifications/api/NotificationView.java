package io.waymark.notifications.api;

import java.time.Instant;
import java.util.List;

/**
 * Something one was told, in one's own language.
 *
 * @param path where it leads within the application, without a slash in front
 */
public record NotificationView(
        NotificationId id,
        NotificationKind kind,
        String title,
        String body,
        String path,
        List<Choice> choices,
        Instant at,
        boolean read) {

    /** Something to be done about it with one click. */
    public record Choice(String label, String path) {}
}
