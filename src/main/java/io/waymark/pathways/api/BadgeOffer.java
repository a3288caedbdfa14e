package io.waymark.pathways.api;

import org.jspecify.annotations.Nullable;

/**
 * A badge a pathway offers.
 *
 * @param glyph the sign in its middle, such as {@code flag}
 * @param tier 1 to 3
 * @param stage the stage that earns it, or null if something else does
 * @param keptAtDay the check-in at which a commitment has to be kept to earn it, or null if something else earns it; if both are
 *     null, the whole pathway does
 */
public record BadgeOffer(
        String id,
        String title,
        String description,
        String glyph,
        int tier,
        @Nullable StageId stage,
        @Nullable Integer keptAtDay) {}
