package io.waymark.recognition.api;

import io.waymark.pathways.api.PathwayId;

/**
 * A badge somebody does not hold yet.
 *
 * @param done steps done of those it needs
 * @param needed steps it needs
 * @param minutesLeft estimated
 * @param enrolled whether they are on the pathway that leads to it
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
        boolean enrolled) {

    /** 0 to 1. */
    public double share() {
        return needed == 0 ? 0 : (double) done / needed;
    }
}
