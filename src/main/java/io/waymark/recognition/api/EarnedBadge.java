package io.waymark.recognition.api;

import java.time.Instant;
import java.util.List;

/** A badge somebody holds, and why. */
public record EarnedBadge(
        AwardId award, BadgeId badge, int ruleVersion, BadgeFace face, List<EarningFact> earnedBy, Instant at) {}
