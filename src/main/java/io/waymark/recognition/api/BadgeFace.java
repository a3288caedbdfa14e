package io.waymark.recognition.api;

/**
 * How a badge looks and reads.
 *
 * @param description what one does for it, in one line
 * @param glyph the sign in its middle, such as {@code flag}
 * @param tier 1 to 3: more contour lines
 */
public record BadgeFace(String title, String description, String glyph, int tier) {}
