package io.waymark.accountability.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Id;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says whether an answer was seen in what somebody does. "Not seen yet" may become "seen" later; "seen" stands.
 *
 * <p>Refused with {@code nothing-to-confirm} before there is an answer, {@code confirmation-lapsed}, {@code check-in-confirmed}, or
 * like something that is not there to anybody but the confirmer.
 */
@AllowedTo(Who.CONFIRMER)
public record ConfirmCheckIn(
        @TargetAggregateIdentifier CommitmentId commitment,
        int day,
        PersonId confirmer,
        boolean seen,
        @Nullable String line,
        Instant at)
        implements Command<Void>, AboutOwned {

    @Override
    public Id owned() {
        return commitment;
    }
}
