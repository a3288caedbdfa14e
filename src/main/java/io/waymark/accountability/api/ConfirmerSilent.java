package io.waymark.accountability.api;

import io.waymark.shared.Entrusted;
import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A confirmer has not said whether they accept. */
@Revision("1")
public record ConfirmerSilent(CommitmentId commitment, PersonId person, PersonId confirmer, Instant at)
        implements AccountabilityEvent, Entrusted {

    @Override
    public @Nullable PersonId entrusted() {
        return null;
    }
}
