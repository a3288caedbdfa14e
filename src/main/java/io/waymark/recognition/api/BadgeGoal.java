package io.waymark.recognition.api;

import io.waymark.pathways.api.PathwayId;
import org.jspecify.annotations.Nullable;

/**
 * What earns a badge today, with the names a reader knows it by.
 *
 * @param ruleVersion an award of an earlier version stays valid
 * @param stageTitle null if it takes the whole pathway, or if the pathway no longer has the stage
 */
public record BadgeGoal(
        BadgeRule rule,
        int ruleVersion,
        String pathwayTitle,
        @Nullable String stageTitle) {

    public PathwayId pathway() {
        return rule.pathway();
    }
}
