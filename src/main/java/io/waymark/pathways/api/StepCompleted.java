package io.waymark.pathways.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Somebody completed a step. */
@Revision("1")
public record StepCompleted(EnrolmentId enrolment, PersonId learner, PathwayId pathway, StepId step, Instant at)
        implements PathwayEvent {}
