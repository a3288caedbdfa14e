package io.waymark.notifications.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what one was told, the newest first.
 *
 * @param unread how many of all are unread, as {@link Unread#count}
 * @param next what the next page begins with, or null if this is the last
 */
public record NotificationPage(
        List<NotificationView> notifications,
        int unread,
        @Nullable NotificationId next) {}
