package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The check-ins of a commitment are set.
 *
 * @param dayZero the day from which they count
 */
@Revision("1")
public record CheckInsPlanned(
        CommitmentId commitment,
        PersonId person,
        LocalDate dayZero,
        ZoneId zone,
        List<PlannedCheckIn> checkIns,
        Instant at)
        implements AccountabilityEvent {}
