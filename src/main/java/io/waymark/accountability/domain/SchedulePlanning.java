package io.waymark.accountability.domain;

import io.waymark.accountability.api.PlannedCheckIn;
import io.waymark.accountability.api.Planning;
import io.waymark.accountability.api.WorkingTime;
import io.waymark.shared.DomainService;
import java.time.LocalDate;
import java.util.List;

/** Tells what the schedule would be. */
@DomainService
class SchedulePlanning implements Planning {

    @Override
    public List<PlannedCheckIn> plan(WorkingTime time, LocalDate dayZero, List<Integer> days) {
        return new Schedule(time).plan(dayZero, days);
    }
}
