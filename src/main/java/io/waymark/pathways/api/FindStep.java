package io.waymark.pathways.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Id;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.time.Instant;
import java.util.Set;

/**
 * Asks for a step with all its learner gave to it: theirs alone.
 *
 * @param now when it is asked, for the rest between tries at a quiz
 */
@AllowedTo(Who.OWNER)
public record FindStep(EnrolmentId enrolment, StepId step, Instant now) implements Query<StepPage>, AboutOwned {

    @Override
    public Id owned() {
        return enrolment;
    }

    @Override
    public Set<String> topics() {
        return Set.of("enrolment:" + enrolment.value());
    }
}
