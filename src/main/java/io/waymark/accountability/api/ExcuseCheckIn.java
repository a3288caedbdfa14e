package io.waymark.accountability.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Id;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Excuses somebody from a check-in that is open or to come. Refused with {@code reason-missing}, {@code check-in-settled}. */
@AllowedTo(Who.MANAGER)
public record ExcuseCheckIn(
        @TargetAggregateIdentifier CommitmentId commitment,
        int day,
        @Nullable String reason,
        Instant at) implements Command<Void>, AboutOwned {

    @Override
    public Id owned() {
        return commitment;
    }
}
