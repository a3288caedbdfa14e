package io.waymark.pathways.api;

import io.waymark.shared.Id;

/** Names a pathway, over all its versions; the id in its bundle. */
public record PathwayId(String value) implements Id {

    public PathwayId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
