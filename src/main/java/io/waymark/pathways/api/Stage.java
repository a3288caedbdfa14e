package io.waymark.pathways.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a pathway.
 *
 * @param place a name on the map, or null
 * @param lane a capital letter where stages run side by side, or null
 * @param gate what opens it, or null if it is open from the start
 */
public record Stage(
        StageId id,
        String title,
        @Nullable String place,
        @Nullable String lane,
        @Nullable Gate gate,
        List<Step> steps) {}
