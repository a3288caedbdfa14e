package io.waymark.people.api;

import io.waymark.shared.Id;

/** Names a team. */
public record TeamId(String value) implements Id {

    /** The team of those who are in none; it has no name and nobody forms it. */
    public static final TeamId NONE = new TeamId("none");

    public TeamId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
