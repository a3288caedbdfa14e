package io.waymark.pathways.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** Somebody completed a stage; names the steps that did it. */
@Revision("1")
public record StageCompleted(
        EnrolmentId enrolment,
        PersonId learner,
        PathwayId pathway,
        StageId stage,
        String title,
        List<CompletedStep> steps,
        Instant at)
        implements PathwayEvent {}
