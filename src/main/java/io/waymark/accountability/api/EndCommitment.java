package io.waymark.accountability.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Closes the commitment of somebody who left the company. */
@AllowedTo(Who.SYSTEM)
public record EndCommitment(@TargetAggregateIdentifier CommitmentId commitment, Instant at) implements Command<Void> {}
