package io.waymark.accountability.api;

import java.time.LocalDate;
import java.util.List;

/** Knows when the check-ins of a commitment will be, by the very rules that set them. */
public interface Planning {

    /**
     * The check-ins of a commitment whose day zero this is.
     *
     * @param days how many days after it; ascending
     */
    List<PlannedCheckIn> plan(WorkingTime time, LocalDate dayZero, List<Integer> days);
}
