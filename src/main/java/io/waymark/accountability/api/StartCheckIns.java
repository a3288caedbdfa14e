package io.waymark.accountability.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sets the check-ins of a commitment whose pathway is completed, once. */
@AllowedTo(Who.SYSTEM)
public record StartCheckIns(@TargetAggregateIdentifier CommitmentId commitment, Instant completed, Instant at)
        implements Command<Void> {}
