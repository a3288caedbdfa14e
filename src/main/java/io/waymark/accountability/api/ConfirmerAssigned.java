package io.waymark.accountability.api;

import io.waymark.shared.Entrusted;
import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A manager took the place of a confirmer who left, for nobody else was chosen. */
@Revision("1")
public record ConfirmerAssigned(CommitmentId commitment, PersonId person, PersonId confirmer, Instant at)
        implements AccountabilityEvent, Entrusted {

    @Override
    public @Nullable PersonId entrusted() {
        return confirmer;
    }
}
