package io.waymark.accountability.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Id;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Rewords a commitment, twice at most. Refused with {@code reworded-twice}, {@code commitment-closed} or a code at a field. */
@AllowedTo(Who.OWNER)
public record RewordCommitment(@TargetAggregateIdentifier CommitmentId commitment, Wording wording, Instant at)
        implements Command<Void>, AboutOwned {

    @Override
    public Id owned() {
        return commitment;
    }
}
