package io.waymark.pathways.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.History;
import io.waymark.shared.Id;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/**
 * Asks what happened on somebody's way through a pathway. Only its learner is told of what they gave to a step; to others it is as if
 * that had left no trace.
 *
 * @param page from 0
 * @param size 1 to 100
 */
@AllowedTo({Who.OWNER, Who.MANAGER, Who.LD_ADMIN, Who.SYSTEM})
public record FindEnrolmentHistory(EnrolmentId enrolment, int page, int size) implements Query<History>, AboutOwned {

    @Override
    public Id owned() {
        return enrolment;
    }

    @Override
    public Set<String> topics() {
        return Set.of("enrolment:" + enrolment.value());
    }
}
