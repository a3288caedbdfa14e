package io.waymark.notifications.api;

import io.waymark.shared.Id;

/** Names one thing somebody was told, among those told to them: by its time, the newest first, and its reason. */
public record NotificationId(String value) implements Id {

    public NotificationId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
