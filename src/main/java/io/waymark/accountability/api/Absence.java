package io.waymark.accountability.api;

import java.time.LocalDate;

/**
 * Leave.
 *
 * @param last the last day of it
 */
public record Absence(LocalDate first, LocalDate last) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
