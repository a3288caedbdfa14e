package io.waymark.accountability.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One check-in of a commitment, with all that follows from its day.
 *
 * @param day how many days after the first; names the check-in
 * @param due the day on which it is asked
 * @param reminders when it is asked, first on the due day itself; ascending
 * @param tell when the confirmer is told that it is still open; null if there is no time for that
 * @param onTimeBefore an answer before this instant is on time
 * @param missedAt from this instant on it is missed
 * @param excused leave lies over the day and there is no other: it is never asked
 */
public record PlannedCheckIn(
        int day,
        LocalDate due,
        List<Instant> reminders,
        @Nullable Instant tell,
        Instant onTimeBefore,
        Instant missedAt,
        boolean excused) {

    /** When it is first asked. */
    public Instant dueAt() {
        return reminders.getFirst();
    }
}
