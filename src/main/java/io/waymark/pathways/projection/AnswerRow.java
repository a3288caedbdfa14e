package io.waymark.pathways.projection;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.GivenAnswer;
import io.waymark.pathways.api.QuizTry;
import io.waymark.pathways.api.StepId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gave to one step.
 *
 * @param enrolledAt when the enrolment it belongs to began: after setting out again, earlier answers count no more
 */
record AnswerRow(Instant enrolledAt, @Nullable GivenAnswer given, List<QuizTry> tries) {

    static String id(EnrolmentId enrolment, StepId step) {
        return enrolment.value() + "/" + step.value();
    }
}
