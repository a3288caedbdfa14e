package io.waymark.recognition.api;

import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.StageId;

/** What earns a badge. */
public sealed interface BadgeRule {

    PathwayId pathway();

    /** Completing a pathway, in whichever version. */
    record PathwayCompletion(PathwayId pathway) implements BadgeRule {}

    /** Completing one stage of a pathway. */
    record StageCompletion(PathwayId pathway, StageId stage) implements BadgeRule {}

    /** Keeping a commitment out of a pathway to the check-in of a day: answered yes, and confirmed as seen. */
    record CommitmentKept(PathwayId pathway, int day) implements BadgeRule {}
}
