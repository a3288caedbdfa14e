package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import org.axonframework.serialization.Revision;

/**
 * A check-in is on another day, or at another hour, or on the same day has other times for all that follows. One that was excused for
 * leave is on again.
 */
@Revision("1")
public record CheckInMoved(
        CommitmentId commitment, PersonId person, PlannedCheckIn checkIn, ZoneId zone, Cause cause, Instant at)
        implements AccountabilityEvent {}
