package io.waymark.accountability.api;

import io.waymark.shared.Owned;
import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Somebody will be, or was, away. */
@Revision("1")
public record LeaveEntered(WorkingDaysId workingDays, PersonId person, Absence leave, Instant at)
        implements AccountabilityEvent, Owned {

    @Override
    public PersonId owner() {
        return person;
    }
}
