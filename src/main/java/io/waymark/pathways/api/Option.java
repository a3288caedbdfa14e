package io.waymark.pathways.api;

import org.jspecify.annotations.Nullable;

/**
 * One answer to choose.
 *
 * @param feedback what is said once it was chosen, or null
 */
public record Option(
        String id, String text, boolean right, @Nullable String feedback) {}
