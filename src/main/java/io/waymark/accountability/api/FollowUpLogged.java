package io.waymark.accountability.api;

import io.waymark.shared.Owned;
import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A manager noted what they saw of a report, as after a one-to-one.
 *
 * @param commitment what it is about; null if the person has none
 * @param obstacle what it is blocked by; only when it is
 * @param next the day on which they talk again
 */
@Revision("1")
public record FollowUpLogged(
        FollowUpId followUp,
        PersonId person,
        PersonId manager,
        @Nullable CommitmentId commitment,
        Observed observed,
        @Nullable Obstacle obstacle,
        @Nullable @PersonalData(of = "person") String note,
        @Nullable LocalDate next,
        Instant at)
        implements AccountabilityEvent, Owned {

    @Override
    public PersonId owner() {
        return person;
    }
}
