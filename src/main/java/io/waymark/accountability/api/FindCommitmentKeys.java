package io.waymark.accountability.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks which open commitments somebody made, and which they confirm or are asked to. */
@AllowedTo(Who.SYSTEM)
public record FindCommitmentKeys(PersonId person, Side side) implements Query<CommitmentKeys> {

    /** On which side of them the person stands. */
    public enum Side {
        MADE,
        CONFIRMS
    }
}
