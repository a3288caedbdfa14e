package io.waymark.pathways.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * Somebody tried a quiz.
 *
 * @param attempt which try, from 1
 * @param chosen what was chosen, as written by {@link Chosen}
 * @param right questions answered right
 */
@Revision("1")
public record QuizAttempted(
        EnrolmentId enrolment,
        PersonId learner,
        StepId step,
        int attempt,
        @PersonalData(of = "learner") String chosen,
        int right,
        int questions,
        boolean passed,
        Instant at)
        implements PathwayEvent {}
