package io.waymark.accountability.api;

/**
 * How a team follows through, in numbers alone.
 *
 * @param people how many report to the manager
 */
public record TeamFigures(int people, Figures figures) {}
