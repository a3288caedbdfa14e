package io.waymark.pathways.api;

import io.waymark.shared.Id;

/** Names a stage within its pathway. */
public record StageId(String value) implements Id {

    public StageId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
