package io.waymark.recognition.api;

import org.jspecify.annotations.Nullable;

/**
 * One badge as one person sees it: held or within reach.
 *
 * @param earned null while it is not
 * @param reachable null once it is earned
 */
public record BadgePage(
        BadgeFace face,
        BadgeGoal goal,
        @Nullable EarnedBadge earned,
        @Nullable ReachableBadge reachable) {}
