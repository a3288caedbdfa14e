package io.waymark.pathways.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Id;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Finishes a pathway whose steps are done. Finished twice is the same as once.
 *
 * <p>Refused with {@code steps-left} while there are any, {@code commitment-first} where one is asked for and none was made, and
 * {@code not-enrolled} after leaving.
 */
@AllowedTo(Who.OWNER)
public record FinishPathway(@TargetAggregateIdentifier EnrolmentId enrolment, Instant at)
        implements Command<Void>, AboutOwned {

    @Override
    public Id owned() {
        return enrolment;
    }
}
