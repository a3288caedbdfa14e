package io.waymark.accountability.domain;

import io.waymark.accountability.api.PlannedCheckIn;
import io.waymark.accountability.api.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the check-ins of a commitment fall due, by PRODUCT.md "Check-ins, exactly". Offsets and the ladder count calendar days, leave
 * pauses them, and nobody is asked on a free day.
 */
final class Schedule {

    /** The hour of the day at which people are asked. */
    static final LocalTime HOUR = LocalTime.of(9, 0);

    private static final List<Integer> REMINDED_AFTER = List.of(0, 2, 5);
    private static final int ON_TIME_DAYS = 5;
    private static final int TOLD_AFTER = 7;
    private static final int MISSED_AFTER = 10;
    private static final int LEAVE_MOVES_AT_MOST = 14;
    private static final int BEFORE_NEXT_AT_LEAST = 7;

    private final WorkingTime time;

    Schedule(WorkingTime time) {
        this.time = time;
    }

    /**
     * Plans all check-ins.
     *
     * @param days ascending
     */
    List<PlannedCheckIn> plan(LocalDate dayZero, List<Integer> days) {
        List<PlannedCheckIn> planned = new ArrayList<>();
        LocalDate next = null;
        for (int day : days.reversed()) {
            LocalDate due = companyDay(dayZero.plusDays(day));
            boolean excused = false;
            if (time.isOnLeave(due)) {
                LocalDate back = time.workingFrom(due);
                boolean soonEnough = !back.isAfter(due.plusDays(LEAVE_MOVES_AT_MOST))
                        && (next == null || !back.isAfter(next.minusDays(BEFORE_NEXT_AT_LEAST)));
                excused = !soonEnough;
                due = soonEnough ? back : due;
            }
            planned.addFirst(checkIn(day, due, next, excused));
            next = excused ? next : due;
        }
        return List.copyOf(planned);
    }

    /** The day itself if the company works then, else the next on which it does; whoever is on leave is looked at after. */
    private LocalDate companyDay(LocalDate day) {
        LocalDate next = day;
        while (!time.isWorkday(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private PlannedCheckIn checkIn(int day, LocalDate due, @Nullable LocalDate next, boolean excused) {
        Instant missed = time.startOf(after(due, MISSED_AFTER).plusDays(1));
        Instant missedAt = next == null || missed.isBefore(hour(next)) ? missed : hour(next);
        Instant late = time.startOf(after(due, ON_TIME_DAYS).plusDays(1));
        Instant tell = hour(time.workingFrom(after(due, TOLD_AFTER)));
        List<Instant> reminders = excused
                ? List.of(hour(due))
                : REMINDED_AFTER.stream()
                        .map(days -> hour(time.workingFrom(after(due, days))))
                        .distinct()
                        .filter(missedAt::isAfter)
                        .toList();
        return new PlannedCheckIn(
                day,
                due,
                reminders,
                tell.isBefore(missedAt) ? tell : null,
                late.isBefore(missedAt) ? late : missedAt,
                missedAt,
                excused);
    }

    /** So many days later, those on leave not counted: it pauses the ladder. */
    private LocalDate after(LocalDate due, int days) {
        LocalDate day = due;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= time.isOnLeave(day) ? 0 : 1;
        }
        return day;
    }

    private Instant hour(LocalDate day) {
        return day.atTime(HOUR).atZone(time.zone()).toInstant();
    }
}
