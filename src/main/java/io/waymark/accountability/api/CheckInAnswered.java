package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody answered a check-in.
 *
 * @param rating how often they do it now, 1 to 10; null if not said
 * @param late after the end of the fifth day
 * @param confirmer who is asked whether they saw it; null for what is self-reported, or if there was nothing to see
 * @param confirmBefore when that question lapses; null if nobody is asked
 */
@Revision("1")
public record CheckInAnswered(
        CommitmentId commitment,
        PersonId person,
        int day,
        CheckInAnswer answer,
        @Nullable @PersonalData(of = "person") String line,
        LineFor lineFor,
        @Nullable Integer rating,
        boolean late,
        @Nullable PersonId confirmer,
        @Nullable Instant confirmBefore,
        Instant at)
        implements AccountabilityEvent {}
