package io.waymark.pathways.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Somebody made a commitment out of a pathway that asks for one. */
@Revision("1")
public record CommitmentNoted(EnrolmentId enrolment, PersonId learner, PathwayId pathway, Instant at)
        implements PathwayEvent {}
