package io.waymark.accountability.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Id;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks somebody about their answer, before saying whether it was seen. */
@AllowedTo(Who.CONFIRMER)
public record AskAboutCheckIn(
        @TargetAggregateIdentifier CommitmentId commitment, int day, PersonId confirmer, String question, Instant at)
        implements Command<Void>, AboutOwned {

    @Override
    public Id owned() {
        return commitment;
    }
}
