package io.waymark.recognition.api;

import io.waymark.pathways.api.PathwayId;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks which badges a pathway leads to. */
@AllowedTo(Who.SYSTEM)
public record FindBadgeRules(PathwayId pathway) implements Query<BadgeRules> {}
