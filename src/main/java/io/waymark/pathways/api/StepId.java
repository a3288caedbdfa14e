package io.waymark.pathways.api;

import io.waymark.shared.Id;

/** Names a step within its pathway. */
public record StepId(String value) implements Id {

    public StepId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
