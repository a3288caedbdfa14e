package io.waymark.people.api;

import io.waymark.shared.Id;

/** Names a file of people that somebody is about to import. */
public record RosterFileId(String value) implements Id {

    public RosterFileId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
