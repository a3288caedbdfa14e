package io.waymark.accountability.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sets the check-ins anew that are still open, after somebody's leave, holidays, working week or time zone changed. */
@AllowedTo(Who.SYSTEM)
public record ReplanCheckIns(@TargetAggregateIdentifier CommitmentId commitment, Cause cause, Instant at)
        implements Command<Void> {}
