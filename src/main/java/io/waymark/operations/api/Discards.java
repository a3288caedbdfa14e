package io.waymark.operations.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;

/** Discarded dead letters, newest first. */
public record Discards(List<Discard> all) {

    /**
     * One of them.
     *
     * @param who discarded it
     * @param reason as they gave it; empty if they have been erased since
     */
    public record Discard(
            Instant at, PersonId who, String policy, String type, String event, String aggregate, String reason) {}
}
