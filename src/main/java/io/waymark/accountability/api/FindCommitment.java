package io.waymark.accountability.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Id;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks for one's commitment. */
@AllowedTo({Who.OWNER, Who.SYSTEM})
public record FindCommitment(CommitmentId commitment) implements Query<CommitmentView>, AboutOwned {

    @Override
    public Id owned() {
        return commitment;
    }

    @Override
    public Set<String> topics() {
        return Set.of("commitment:" + commitment.value());
    }
}
