package io.waymark.accountability.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Id;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Declines to confirm, or gives it up. */
@AllowedTo(Who.CONFIRMER)
public record DeclineConfirming(@TargetAggregateIdentifier CommitmentId commitment, PersonId confirmer, Instant at)
        implements Command<Void>, AboutOwned {

    @Override
    public Id owned() {
        return commitment;
    }
}
