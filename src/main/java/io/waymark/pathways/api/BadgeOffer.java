package io.waymark.pathways.api;

import org.jspecify.annotations.Nullable;

/**
 * A badge a pathway offers.
 *
 * @param glyph the sign in its middle, such as {@code flag}
 * @param tier 1 to 3
 * @param stage the stage that earns it, or null if the whole pathway does
 */
public record BadgeOffer(
        String id,
        String title,
        String description,
        String glyph,
        int tier,
        @Nullable StageId stage) {}
