package io.waymark.accountability.api;

import io.waymark.shared.Id;

/** Names a follow-up; whoever logs it chooses the id, so that the same one sent twice is one. */
public record FollowUpId(String value) implements Id {

    public FollowUpId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
