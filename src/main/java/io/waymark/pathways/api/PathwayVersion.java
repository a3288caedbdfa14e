package io.waymark.pathways.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a pathway, for its authors.
 *
 * @param publishedAt null while it is a draft
 */
public record PathwayVersion(
        PathwayContent content,
        int version,
        Instant draftedAt,
        @Nullable Instant publishedAt) {}
