package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Somebody will not be away after all. */
@Revision("1")
public record LeaveTakenBack(WorkingDaysId workingDays, PersonId person, Absence leave, Instant at)
        implements AccountabilityEvent {}
