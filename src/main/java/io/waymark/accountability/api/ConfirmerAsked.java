package io.waymark.accountability.api;

import io.waymark.shared.Entrusted;
import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody chose another confirmer.
 *
 * @param answerBefore when the confirmer counts as silent
 */
@Revision("1")
public record ConfirmerAsked(
        CommitmentId commitment, PersonId person, PersonId confirmer, Instant answerBefore, Instant at)
        implements AccountabilityEvent, Entrusted {

    @Override
    public @Nullable PersonId entrusted() {
        return confirmer;
    }
}
