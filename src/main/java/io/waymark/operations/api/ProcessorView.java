package io.waymark.operations.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One processor.
 *
 * @param fault what it fails at, or null
 * @param place the last place in the store that it has handled, -1 before the first; null if this node does not know
 * @param behind how many events there are after that; null if this node does not know
 * @param handledAt when it last handled an event since this node was started, or null
 * @param rebuild how far it has been made anew, or null
 */
public record ProcessorView(
        String name,
        ProcessorKind kind,
        ProcessorState state,
        @Nullable ProcessorFault fault,
        @Nullable Long place,
        @Nullable Long behind,
        @Nullable Instant handledAt,
        @Nullable RebuildView rebuild) {}
