package io.waymark.pathways.api;

import java.time.Instant;

/**
 * A step somebody has done, and the very event that says so.
 *
 * @param event the identifier of that event in the store
 */
public record CompletedStep(StepId step, String title, String event, Instant at) {}
