package io.waymark.recognition.api;

import io.waymark.pathways.api.PathwayId;
import io.waymark.shared.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A badge somebody does not hold yet.
 *
 * @param done steps done of those it needs; for a commitment, check-ins seen of those up to its day
 * @param needed steps it needs; for a commitment, check-ins up to its day
 * @param minutesLeft estimated; 0 for a commitment
 * @param enrolled whether they are on the pathway that leads to it
 * @param practice how far the commitment is that may earn it; null if steps do, or if nothing was committed to that still may
 */
public record ReachableBadge(
        BadgeId badge,
        BadgeFace face,
        BadgeRule rule,
        PathwayId pathway,
        String pathwayTitle,
        int done,
        int needed,
        int minutesLeft,
        boolean enrolled,
        @Nullable Practice practice) {

    /**
     * A commitment that may still be kept to the day.
     *
     * @param due when that day comes; null until the pathway is completed
     * @param confirmer who says next whether they saw it; null while it is not their turn
     */
    public record Practice(
            @Nullable LocalDate due, @Nullable PersonId confirmer) {}

    /** 0 to 1. */
    public double share() {
        return needed == 0 ? 0 : (double) done / needed;
    }

    /** Whether steps lead to it. */
    public boolean isBySteps() {
        return !(rule instanceof BadgeRule.CommitmentKept);
    }
}
