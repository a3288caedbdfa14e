package io.waymark.accountability.sources;

import io.waymark.accountability.api.FindPlannedDays;
import io.waymark.accountability.api.PlannedDays;
import io.waymark.accountability.api.Planning;
import io.waymark.accountability.api.Way;
import io.waymark.accountability.api.WorkingTime;
import io.waymark.accountability.api.WorkingTimes;
import io.waymark.shared.Rejection;
import java.time.LocalDate;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Tells in advance when somebody will be asked. */
@Component
class PlannedDaysQueries {

    private final PathwayWays ways;
    private final WorkingTimes workingTimes;
    private final Planning planning;

    PlannedDaysQueries(PathwayWays ways, WorkingTimes workingTimes, Planning planning) {
        this.ways = ways;
        this.workingTimes = workingTimes;
        this.planning = planning;
    }

    @QueryHandler
    PlannedDays find(FindPlannedDays query) {
        Way way = ways.of(query.enrolment())
                .filter(found -> found.learner().equals(query.person()))
                .orElseThrow(Rejection::nothingHere);
        WorkingTime time = workingTimes.of(query.person(), query.from());
        LocalDate dayZero = time.day(query.from());
        return new PlannedDays(dayZero, time.zone(), planning.plan(time, dayZero, way.days()));
    }
}
