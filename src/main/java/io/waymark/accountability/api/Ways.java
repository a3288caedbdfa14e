package io.waymark.accountability.api;

import java.util.Optional;

/** Where a commitment learns of the pathway it comes out of. */
public interface Ways {

    /** The way named in the wish to commit; empty if there is none. */
    Optional<Way> of(MakeCommitment command);
}
