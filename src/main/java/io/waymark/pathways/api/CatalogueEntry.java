package io.waymark.pathways.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pathway one can set out on.
 *
 * @param mine how the asking person stands with it, or null if they never set out
 */
public record CatalogueEntry(
        PathwayId pathway,
        int version,
        String title,
        String summary,
        Track track,
        int steps,
        int minutes,
        List<Behaviour> behaviours,
        @Nullable EnrolmentView mine) {}
