package io.waymark.pathways.api;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A version of a pathway was drafted, or its draft replaced. */
@Revision("2")
public record PathwayDrafted(PathwayId pathway, int version, PathwayContent content, Instant at)
        implements PathwayEvent {}
