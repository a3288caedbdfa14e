package io.waymark.recognition.projection;

import io.waymark.pathways.api.PathwayId;
import io.waymark.recognition.api.BadgeFace;
import io.waymark.recognition.api.BadgeId;
import io.waymark.recognition.api.BadgeRule;

/** One row a badge, as it is defined now; {@code pathway} again outside the rule, to be searched by. */
record BadgeRow(BadgeId badge, int ruleVersion, BadgeFace face, BadgeRule rule, PathwayId pathway) {}
