package io.waymark.recognition.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the very events that earned an award.
 *
 * @param event its identifier in the store
 * @param subject the title of the step, stage or pathway; of a commitment that of the behaviour it grows, for its own words are
 *     its maker's
 * @param day the check-in it is about; null for none
 * @param by who did it, if not the holder
 */
public record EarningFact(
        Kind kind,
        String event,
        String subject,
        Instant at,
        @Nullable Integer day,
        @Nullable PersonId by) {

    /** What happened. */
    public enum Kind {
        STEP_COMPLETED,
        STAGE_COMPLETED,
        PATHWAY_COMPLETED,
        COMMITMENT_MADE,
        CHECK_IN_ANSWERED,
        CHECK_IN_SEEN
    }

    /** Something that the holder completed. */
    public static EarningFact completed(Kind kind, String event, String subject, Instant at) {
        return new EarningFact(kind, event, subject, at, null, null);
    }
}
