package io.waymark.accountability.api;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * When somebody works.
 *
 * @param workdays the days of their week; never empty
 * @param holidays public holidays, as far as they are known
 */
public record WorkingTime(ZoneId zone, Set<DayOfWeek> workdays, Set<LocalDate> holidays, List<Absence> leave) {

    public static final Set<DayOfWeek> MONDAY_TO_FRIDAY =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    public WorkingTime {
        if (workdays.isEmpty()) {
            throw new IllegalArgumentException("Nobody works on no day at all");
        }
    }

    public static WorkingTime in(ZoneId zone) {
        return new WorkingTime(zone, MONDAY_TO_FRIDAY, Set.of(), List.of());
    }

    public boolean isOnLeave(LocalDate day) {
        return leave.stream().anyMatch(absence -> absence.covers(day));
    }

    /** Whether the company works that day, and this person if not on leave. */
    public boolean isWorkday(LocalDate day) {
        return workdays.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    public boolean isWorking(LocalDate day) {
        return isWorkday(day) && !isOnLeave(day);
    }

    /** The day itself if somebody works then, else the next on which they do. */
    public LocalDate workingFrom(LocalDate day) {
        LocalDate next = day;
        while (!isWorking(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The end of the n-th working day after that of the instant: when somebody who was given n working days is late. */
    public Instant afterWorkingDays(Instant from, int n) {
        LocalDate day = day(from);
        for (int i = 0; i < n; i++) {
            day = workingFrom(day.plusDays(1));
        }
        return startOf(day.plusDays(1));
    }

    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
