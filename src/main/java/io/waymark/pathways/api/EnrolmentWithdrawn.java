package io.waymark.pathways.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Somebody left a pathway. */
@Revision("1")
public record EnrolmentWithdrawn(EnrolmentId enrolment, PersonId learner, PathwayId pathway, Instant at)
        implements PathwayEvent {}
