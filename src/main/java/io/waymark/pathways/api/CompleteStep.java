package io.waymark.pathways.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Id;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Completes a step, or tries to. A step already complete stays as it is, and the answer is the same as the first time.
 *
 * <p>Refused with {@code step-unknown}, {@code step-locked} while its gate is shut, {@code not-enrolled} after leaving,
 * {@code answer-kind-wrong} if the answer does not go with the step, a code at the field if it is empty or too long, and
 * {@code quiz-rest} once the tries of a day are used.
 */
@AllowedTo(Who.OWNER)
public record CompleteStep(@TargetAggregateIdentifier EnrolmentId enrolment, StepId step, Answer answer, Instant at)
        implements Command<StepResult>, AboutOwned {

    @Override
    public Id owned() {
        return enrolment;
    }
}
