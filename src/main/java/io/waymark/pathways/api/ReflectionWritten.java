package io.waymark.pathways.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Somebody wrote down what they think. Nobody else ever reads it. */
@Revision("1")
public record ReflectionWritten(
        EnrolmentId enrolment,
        PersonId learner,
        StepId step,
        @PersonalData(of = "learner") String text,
        Instant at) implements PathwayEvent {}
