package io.waymark.accountability.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.waymark.accountability.api.Absence;
import io.waymark.accountability.api.ChooseWorkingWeek;
import io.waymark.accountability.api.EnterLeave;
import io.waymark.accountability.api.HolidayRegions;
import io.waymark.accountability.api.LeaveEntered;
import io.waymark.accountability.api.LeaveTakenBack;
import io.waymark.accountability.api.TakeLeaveBack;
import io.waymark.accountability.api.WorkingDaysId;
import io.waymark.accountability.api.WorkingWeekChosen;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** When somebody works: their week, whose holidays they keep, and their leave of late. */
@Aggregate
class WorkingDays {

    private static final int LONGEST_LEAVE_DAYS = 400;

    @AggregateIdentifier
    private @Nullable WorkingDaysId id;

    private @Nullable WorkingWeekChosen week;
    private Set<Absence> leave = new LinkedHashSet<>();

    WorkingDays() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void choose(ChooseWorkingWeek command, HolidayRegions regions) {
        requireOwn(command.workingDays(), command.person());
        String region = command.holidays();
        if (command.workdays().isEmpty()) {
            throw Rejection.invalid(Problem.of("workdays-missing").at("workdays"));
        }
        if (region != null && !regions.isKnown(region)) {
            throw Rejection.invalid(Problem.of("region-unknown", region).at("holidays"));
        }
        boolean same =
                week != null && week.workdays().equals(command.workdays()) && Objects.equals(week.holidays(), region);
        if (!same) {
            apply(new WorkingWeekChosen(
                    command.workingDays(), command.person(), Set.copyOf(command.workdays()), region, command.at()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void enter(EnterLeave command) {
        requireOwn(command.workingDays(), command.person());
        Absence absence = command.leave();
        if (absence.last().isBefore(absence.first())) {
            throw Rejection.invalid(Problem.of("leave-backwards").at("last"));
        }
        if (absence.first().plusDays(LONGEST_LEAVE_DAYS).isBefore(absence.last())) {
            throw Rejection.invalid(
                    Problem.of("leave-too-long", LONGEST_LEAVE_DAYS).at("last"));
        }
        if (!leave.contains(absence)) {
            apply(new LeaveEntered(command.workingDays(), command.person(), absence, command.at()));
        }
    }

    @CommandHandler
    void takeBack(TakeLeaveBack command) {
        requireOwn(command.workingDays(), command.person());
        if (leave.contains(command.leave())) {
            apply(new LeaveTakenBack(command.workingDays(), command.person(), command.leave(), command.at()));
        }
    }

    private static void requireOwn(WorkingDaysId id, PersonId person) {
        if (!id.equals(WorkingDaysId.of(person))) {
            throw Rejection.nothingHere();
        }
    }

    @EventSourcingHandler
    void on(WorkingWeekChosen event) {
        id = event.workingDays();
        week = event;
    }

    @EventSourcingHandler
    void on(LeaveEntered event) {
        id = event.workingDays();
        leave.add(event.leave());
    }

    @EventSourcingHandler
    void on(LeaveTakenBack event) {
        leave.remove(event.leave());
    }
}
