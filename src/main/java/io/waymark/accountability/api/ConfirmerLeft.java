package io.waymark.accountability.api;

import io.waymark.shared.Entrusted;
import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A confirmer left the company. What they confirmed stands.
 *
 * @param chooseBefore when the person's manager takes their place, unless the person has chosen somebody
 */
@Revision("1")
public record ConfirmerLeft(
        CommitmentId commitment, PersonId person, PersonId confirmer, Instant chooseBefore, Instant at)
        implements AccountabilityEvent, Entrusted {

    @Override
    public @Nullable PersonId entrusted() {
        return null;
    }
}
