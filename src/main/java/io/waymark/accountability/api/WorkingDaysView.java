package io.waymark.accountability.api;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When somebody works.
 *
 * @param holidays whose public holidays they keep, such as {@code gb-eng}; null for none
 * @param leave the earliest first
 */
public record WorkingDaysView(
        Set<DayOfWeek> workdays, @Nullable String holidays, List<Absence> leave) {

    public static final WorkingDaysView USUAL = new WorkingDaysView(WorkingTime.MONDAY_TO_FRIDAY, null, List.of());
}
