package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A check-in is on another day, or at another hour, or on the same day has other times for all that follows. One that was excused for
 * leave is on again.
 *
 * @param from the day it was for until then; null in events of the first revision, which did not say
 */
@Revision("2")
public record CheckInMoved(
        CommitmentId commitment,
        PersonId person,
        PlannedCheckIn checkIn,
        ZoneId zone,
        Cause cause,
        @Nullable LocalDate from,
        Instant at)
        implements AccountabilityEvent {

    /** Whether it is on another day, as far as it is known. */
    public boolean changesDay() {
        return from != null && !from.equals(checkIn.due());
    }
}
