package io.waymark.accountability.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Id;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks, as the confirmer, for a commitment that one confirms or is asked to. */
@AllowedTo(Who.CONFIRMER)
public record FindEntrusted(CommitmentId commitment) implements Query<CommitmentView>, AboutOwned {

    @Override
    public Id owned() {
        return commitment;
    }

    @Override
    public Set<String> topics() {
        return Set.of("commitment:" + commitment.value());
    }
}
