package io.waymark.accountability.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that a confirmer left the company. */
@AllowedTo(Who.SYSTEM)
public record ReleaseConfirmer(@TargetAggregateIdentifier CommitmentId commitment, PersonId confirmer, Instant at)
        implements Command<Void> {}
