package io.waymark.people.api;

import io.waymark.shared.Id;

/** Names a team. */
public record TeamId(String value) implements Id {

    public TeamId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
