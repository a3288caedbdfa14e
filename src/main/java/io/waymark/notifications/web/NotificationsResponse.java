package io.waymark.notifications.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.notifications.api.NotificationPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Notifications", description = "A page of what you were told.")
record NotificationsResponse(
        @Schema(description = "The newest first.", requiredMode = RequiredMode.REQUIRED)
        List<NotificationResponse> notifications,

        @Schema(
                description = "How many of all are unread; 100 stands for more than 99.",
                requiredMode = RequiredMode.REQUIRED)
        int unread,

        @Schema(description = "from of the next page; left out if this is the last.") @Nullable
        String next) {

    static NotificationsResponse of(NotificationPage page) {
        return new NotificationsResponse(
                page.notifications().stream().map(NotificationResponse::of).toList(),
                page.unread(),
                page.next() == null ? null : page.next().value());
    }
}
