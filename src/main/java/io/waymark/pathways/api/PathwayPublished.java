package io.waymark.pathways.api;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** A version of a pathway can be taken from now on, and never changes again. */
@Revision("2")
public record PathwayPublished(PathwayId pathway, int version, String title, List<BadgeOffer> badges, Instant at)
        implements PathwayEvent {}
