package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * Nobody answered a check-in in time.
 *
 * @param inARow how many were missed one after the other, this one counted
 */
@Revision("1")
public record CheckInMissed(CommitmentId commitment, PersonId person, int day, int inARow, Instant at)
        implements AccountabilityEvent {}
