package io.waymark.accountability.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One date in somebody's calendar.
 *
 * @param uid names it for ever, however often it moves
 * @param sequence how often it was put elsewhere, left out or taken up again
 * @param changed when anything about it changed last
 * @param cancelled whether it was left out
 * @param path of the page where it is dealt with
 */
public record CalendarEntry(
        String uid,
        int sequence,
        Instant changed,
        boolean cancelled,
        Time time,
        String summary,
        String description,
        String path) {

    /** When it is. */
    public sealed interface Time {}

    /** A quarter of an hour from an instant on, wherever one is. */
    public record At(Instant instant) implements Time {}

    /** A day, wherever one is. */
    public record On(LocalDate day) implements Time {}
}
