package io.waymark.accountability.api;

import io.waymark.shared.Owned;
import io.waymark.shared.PersonId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said on which days they work and whose public holidays they keep.
 *
 * @param holidays a region such as {@code gb-eng}; null for none
 */
@Revision("1")
public record WorkingWeekChosen(
        WorkingDaysId workingDays,
        PersonId person,
        Set<DayOfWeek> workdays,
        @Nullable String holidays,
        Instant at) implements AccountabilityEvent, Owned {

    @Override
    public PersonId owner() {
        return person;
    }
}
