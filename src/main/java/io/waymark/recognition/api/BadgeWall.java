package io.waymark.recognition.api;

import java.util.List;

/** All badges as one person sees them: earned, the newest first, and within reach, the nearest first. */
public record BadgeWall(List<EarnedBadge> earned, List<ReachableBadge> withinReach) {}
