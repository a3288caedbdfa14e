package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A check-in is asked no more, and counts for nothing.
 *
 * @param reason what the manager wrote; null for other excuses
 */
@Revision("1")
public record CheckInExcused(
        CommitmentId commitment,
        PersonId person,
        int day,
        Excuse excuse,
        @Nullable @PersonalData(of = "person") String reason,
        Instant at)
        implements AccountabilityEvent {}
