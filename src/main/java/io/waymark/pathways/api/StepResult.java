package io.waymark.pathways.api;

import org.jspecify.annotations.Nullable;

/**
 * What became of an answer to a step.
 *
 * @param completed whether the step is complete now
 * @param right questions answered right, or null if it was no quiz
 * @param questions questions asked, or null if it was no quiz
 */
public record StepResult(
        boolean completed,
        @Nullable Integer right,
        @Nullable Integer questions) {}
