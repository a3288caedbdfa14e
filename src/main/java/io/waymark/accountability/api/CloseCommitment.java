package io.waymark.accountability.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Id;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Closes a commitment. One that is closed stays as it is. Refused with {@code reason-missing} if a dropped one has none, and with
 * {@code check-in-open} while a check-in that was asked waits for its answer.
 */
@AllowedTo(Who.OWNER)
public record CloseCommitment(
        @TargetAggregateIdentifier CommitmentId commitment,
        Outcome outcome,
        @Nullable String reason,
        Instant at) implements Command<Void>, AboutOwned {

    @Override
    public Id owned() {
        return commitment;
    }
}
