package io.waymark.accountability.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Id;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks somebody else to confirm. Refused with {@code confirmer-oneself} or {@code confirmer-unknown}. */
@AllowedTo(Who.OWNER)
public record ChooseConfirmer(@TargetAggregateIdentifier CommitmentId commitment, PersonId confirmer, Instant at)
        implements Command<Void>, AboutOwned {

    @Override
    public Id owned() {
        return commitment;
    }
}
