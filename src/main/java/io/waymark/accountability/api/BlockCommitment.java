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
 * Says what stands in the way, or that nothing does any more.
 *
 * @param obstacle null when the way is free again
 */
@AllowedTo(Who.OWNER)
public record BlockCommitment(
        @TargetAggregateIdentifier CommitmentId commitment,
        @Nullable Obstacle obstacle,
        @Nullable String line,
        Instant at)
        implements Command<Void>, AboutOwned {

    @Override
    public Id owned() {
        return commitment;
    }
}
