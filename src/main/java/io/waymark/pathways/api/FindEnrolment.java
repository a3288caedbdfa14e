package io.waymark.pathways.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Id;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks how far somebody has come on a pathway. Tells nothing of what they wrote. */
@AllowedTo({Who.OWNER, Who.MANAGER, Who.LD_ADMIN, Who.SYSTEM})
public record FindEnrolment(EnrolmentId enrolment) implements Query<EnrolmentView>, AboutOwned {

    @Override
    public Id owned() {
        return enrolment;
    }

    @Override
    public Set<String> topics() {
        return Set.of("enrolment:" + enrolment.value());
    }
}
