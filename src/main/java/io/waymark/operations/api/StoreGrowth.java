package io.waymark.operations.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the event store has grown.
 *
 * @param events in all
 * @param newest the time of the newest, or null if there is none
 * @param days the last 30, today last
 * @param bytes on disk; null if that cannot be told
 */
public record StoreGrowth(
        long events,
        @Nullable Instant newest,
        List<Day> days,
        @Nullable Long bytes) {

    /** How many events happened on a day. */
    public record Day(LocalDate day, long events) {}
}
