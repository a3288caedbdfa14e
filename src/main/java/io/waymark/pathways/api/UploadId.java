package io.waymark.pathways.api;

import io.waymark.shared.Id;

/** Names a file somebody gave as evidence. */
public record UploadId(String value) implements Id {

    public UploadId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
