package io.waymark.accountability.api;

import io.waymark.shared.Id;

/** Names a point of an agenda; whoever adds it chooses the id, so that the same one sent twice is one. */
public record AgendaPointId(String value) implements Id {

    public AgendaPointId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
