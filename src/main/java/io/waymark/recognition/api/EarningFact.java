package io.waymark.recognition.api;

import java.time.Instant;

/**
 * One of the very events that earned an award.
 *
 * @param event its identifier in the store
 * @param subject the title of the step, stage or pathway
 */
public record EarningFact(Kind kind, String event, String subject, Instant at) {

    /** What happened. */
    public enum Kind {
        STEP_COMPLETED,
        STAGE_COMPLETED,
        PATHWAY_COMPLETED
    }
}
