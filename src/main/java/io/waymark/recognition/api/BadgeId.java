package io.waymark.recognition.api;

import io.waymark.shared.Id;

/** Names a badge, over all versions of its rule. */
public record BadgeId(String value) implements Id {

    public BadgeId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
