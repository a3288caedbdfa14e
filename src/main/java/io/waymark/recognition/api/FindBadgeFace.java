package io.waymark.recognition.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks how a badge looks and reads, whoever holds it. */
@AllowedTo(Who.SYSTEM)
public record FindBadgeFace(BadgeId badge) implements Query<BadgeFace> {}
