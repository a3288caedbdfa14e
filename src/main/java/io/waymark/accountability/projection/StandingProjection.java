package io.waymark.accountability.projection;

import io.waymark.accountability.api.Absence;
import io.waymark.accountability.api.FollowUpLogged;
import io.waymark.accountability.api.FollowUpView;
import io.waymark.accountability.api.LeaveEntered;
import io.waymark.accountability.api.LeaveTakenBack;
import io.waymark.accountability.api.WorkingDaysView;
import io.waymark.accountability.api.WorkingWeekChosen;
import io.waymark.people.api.ManagerAssigned;
import io.waymark.people.api.PersonLeft;
import io.waymark.people.api.PersonReturned;
import io.waymark.platform.mongo.Place;
import io.waymark.shared.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps what of people matters here: whom they report to, when they work, and what was logged about them. */
@Component
@ProcessingGroup("accountability.projection")
class StandingProjection {

    private static final int FOLLOW_UPS_KEPT = 100;

    private final AccountabilityRows rows;
    private final Tidings tidings;

    StandingProjection(AccountabilityRows rows, Tidings tidings) {
        this.rows = rows;
        this.tidings = tidings;
    }

    @EventHandler
    void on(ManagerAssigned e, EventMessage<?> message) {
        tidings.board(e.person());
        standing(message, e.person(), row -> row.reportingTo(e.manager()));
        PersonId manager = e.manager();
        if (manager != null) {
            standing(message, manager, row -> row.withReport(e.person()));
        }
        tidings.board(e.person());
    }

    @EventHandler
    void on(PersonLeft e, EventMessage<?> message) {
        standing(message, e.person(), row -> row.active(false));
        tidings.board(e.person());
    }

    @EventHandler
    void on(PersonReturned e, EventMessage<?> message) {
        standing(message, e.person(), row -> row.active(true));
        tidings.board(e.person());
    }

    @EventHandler
    void on(WorkingWeekChosen e, EventMessage<?> message) {
        working(message, e.person(), now -> new WorkingDaysView(e.workdays(), e.holidays(), now.leave()));
    }

    @EventHandler
    void on(LeaveEntered e, EventMessage<?> message) {
        working(message, e.person(), now -> new WorkingDaysView(now.workdays(), now.holidays(), with(now, e.leave())));
    }

    @EventHandler
    void on(LeaveTakenBack e, EventMessage<?> message) {
        working(
                message,
                e.person(),
                now -> new WorkingDaysView(
                        now.workdays(),
                        now.holidays(),
                        now.leave().stream()
                                .filter(one -> !one.equals(e.leave()))
                                .toList()));
    }

    @EventHandler
    void on(FollowUpLogged e, EventMessage<?> message) {
        FollowUpView view = new FollowUpView(
                e.followUp(), e.manager(), e.commitment(), e.observed(), e.obstacle(), e.note(), e.next(), e.at());
        rows.followUps()
                .put(
                        e.person().value(),
                        Place.of(message),
                        before -> new FollowUpRow(
                                e.person(),
                                Stream.concat(Stream.of(view), before == null ? Stream.empty() : before.all().stream())
                                        .sorted(Comparator.comparing(FollowUpView::at)
                                                .reversed())
                                        .limit(FOLLOW_UPS_KEPT)
                                        .toList()));
        tidings.changed("follow-ups-of:" + e.person().value());
        tidings.board(e.person());
    }

    @ResetHandler
    void reset() {
        rows.standings().clear();
        rows.followUps().clear();
    }

    private void working(EventMessage<?> message, PersonId person, UnaryOperator<WorkingDaysView> change) {
        standing(message, person, row -> row.working(change.apply(row.workingDays())));
        tidings.changed("working-days-of:" + person.value());
        tidings.board(person);
    }

    private void standing(EventMessage<?> message, PersonId person, UnaryOperator<StandingRow> change) {
        rows.standings()
                .put(person.value(), Place.of(message), before -> change.apply(StandingRow.orNew(before, person)));
    }

    private static List<Absence> with(WorkingDaysView now, Absence leave) {
        return Stream.concat(now.leave().stream(), Stream.of(leave))
                .sorted(Comparator.comparing(Absence::first))
                .toList();
    }
}
