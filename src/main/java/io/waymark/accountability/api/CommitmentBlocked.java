package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said what stands in the way of their commitment, or that nothing does any more.
 *
 * @param obstacle null when the way is free again
 */
@Revision("1")
public record CommitmentBlocked(
        CommitmentId commitment,
        PersonId person,
        @Nullable Obstacle obstacle,
        @Nullable @PersonalData(of = "person") String line,
        Instant at)
        implements AccountabilityEvent {}
