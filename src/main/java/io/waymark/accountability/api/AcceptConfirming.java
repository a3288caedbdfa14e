package io.waymark.accountability.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Id;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Accepts to confirm somebody's commitment. */
@AllowedTo(Who.CONFIRMER)
public record AcceptConfirming(@TargetAggregateIdentifier CommitmentId commitment, PersonId confirmer, Instant at)
        implements Command<Void>, AboutOwned {

    @Override
    public Id owned() {
        return commitment;
    }
}
