package io.waymark.pathways.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Id;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Leaves a pathway. Leaving twice is the same as once; refused with {@code already-completed} after completion. */
@AllowedTo(Who.OWNER)
public record WithdrawEnrolment(@TargetAggregateIdentifier EnrolmentId enrolment, Instant at)
        implements Command<Void>, AboutOwned {

    @Override
    public Id owned() {
        return enrolment;
    }
}
