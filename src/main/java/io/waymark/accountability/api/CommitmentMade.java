package io.waymark.accountability.api;

import io.waymark.shared.Entrusted;
import io.waymark.shared.Owned;
import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody committed to something, and named who will notice.
 *
 * @param number which of theirs, from 1
 * @param form names the form it was made with, so that the same form sent twice makes one
 * @param baseline how often they do it so far, 1 never to 10 nearly always
 * @param confirmer asked by this, not yet accepted
 * @param answerBefore when the confirmer counts as silent
 */
@Revision("1")
public record CommitmentMade(
        CommitmentId commitment,
        PersonId person,
        int number,
        String form,
        Origin origin,
        @PersonalData(of = "person") String title,
        @PersonalData(of = "person") String when,
        @PersonalData(of = "person") String then,
        Grown behaviour,
        int baseline,
        PersonId confirmer,
        Instant answerBefore,
        List<Integer> days,
        Instant at)
        implements AccountabilityEvent, Owned, Entrusted {

    @Override
    public PersonId owner() {
        return person;
    }

    @Override
    public @Nullable PersonId entrusted() {
        return confirmer;
    }
}
