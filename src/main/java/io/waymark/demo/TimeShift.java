package io.waymark.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The time line of the demo company: the reference history, moved by whole weeks so that Mondays stay Mondays and nine in the
 * morning stays nine in the morning, on either side of a change of the clocks.
 *
 * @param weeks how far it is moved; may be negative
 */
record TimeShift(long weeks) {

    static final ZoneId HOME = ZoneId.of("Europe/London");
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    /** The last instant of the reference history: the end of its last working day. */
    static final LocalDateTime CLOSE = LocalDateTime.of(2026, 6, 30, 17, 30);

    private static final long WEEK = Duration.ofDays(7).toSeconds();

    /** The shift by which the history ends within the last seven days, by the calendar of {@link #HOME}, up to {@code now}. */
    static TimeShift endingBefore(Instant now) {
        Duration since = Duration.between(CLOSE, LocalDateTime.ofInstant(now, HOME));
        return new TimeShift(Math.floorDiv(since.getSeconds(), WEEK));
    }

    LocalDate day(LocalDate reference) {
        return reference.plusWeeks(weeks);
    }

    Instant at(LocalDate reference, LocalTime time, ZoneId zone) {
        return day(reference).atTime(time).atZone(zone).toInstant();
    }

    Instant at(LocalDateTime reference, ZoneId zone) {
        return at(reference.toLocalDate(), reference.toLocalTime(), zone);
    }

    /** When the moved history ends. */
    Instant end() {
        return at(CLOSE, HOME);
    }
}
