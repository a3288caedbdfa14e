package io.waymark.accountability.domain;

import static io.waymark.accountability.api.CheckInAnswer.YES;
import static io.waymark.accountability.domain.Samples.ACCEPTED;
import static io.waymark.accountability.domain.Samples.ADA;
import static io.waymark.accountability.domain.Samples.DAYS;
import static io.waymark.accountability.domain.Samples.DAY_ZERO;
import static io.waymark.accountability.domain.Samples.ID;
import static io.waymark.accountability.domain.Samples.LONDON;
import static io.waymark.accountability.domain.Samples.MADE;
import static io.waymark.accountability.domain.Samples.NOW;
import static io.waymark.accountability.domain.Samples.PLANNED;
import static io.waymark.accountability.domain.Samples.answer;
import static io.waymark.accountability.domain.Samples.at;
import static io.waymark.accountability.domain.Samples.fixture;
import static io.waymark.accountability.domain.Samples.plan;
import static io.waymark.accountability.domain.Samples.planned;
import static io.waymark.accountability.domain.Samples.refused;
import static io.waymark.accountability.domain.Samples.reminded;
import static io.waymark.accountability.domain.Samples.selfReported;
import static io.waymark.accountability.domain.Samples.wake;

import io.waymark.accountability.api.Absence;
import io.waymark.accountability.api.Cause;
import io.waymark.accountability.api.CheckInExcused;
import io.waymark.accountability.api.CheckInMoved;
import io.waymark.accountability.api.CommitmentClosed;
import io.waymark.accountability.api.Excuse;
import io.waymark.accountability.api.Outcome;
import io.waymark.accountability.api.PlannedCheckIn;
import io.waymark.accountability.api.ReplanCheckIns;
import io.waymark.accountability.api.StartCheckIns;
import io.waymark.accountability.api.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** What leave, holidays, a working week or another time zone make of check-ins that are already set. */
class LeaveTest {

    private static final Instant DUE = at("2026-03-09T09:00:00Z");
    private static final Instant BEFORE = at("2026-03-05T12:00:00Z");
    private static final WorkingTime AWAY_AT_THE_SEVENTH = away("2026-03-09", "2026-03-13");
    private static final WorkingTime AWAY_TOO_LONG = away("2026-03-09", "2026-03-27");
    private static final CheckInExcused EXCUSED = new CheckInExcused(ID, ADA, 7, Excuse.LEAVE, null, BEFORE);

    private static WorkingTime away(String first, String last) {
        return new WorkingTime(
                LONDON,
                WorkingTime.MONDAY_TO_FRIDAY,
                Set.of(),
                List.of(new Absence(LocalDate.parse(first), LocalDate.parse(last))));
    }

    private static TestExecutor<Commitment> with(WorkingTime time, Object... more) {
        return fixture(new Ports().works(ADA, time))
                .given(MADE, ACCEPTED, PLANNED)
                .andGiven(more);
    }

    private static ReplanCheckIns replan(Cause cause, Instant at) {
        return new ReplanCheckIns(ID, cause, at);
    }

    private static ReplanCheckIns replan(Instant at) {
        return replan(Cause.LEAVE, at);
    }

    private static CheckInMoved moved(WorkingTime time, int day, Cause cause, Instant at) {
        PlannedCheckIn plan = new Schedule(time)
                .plan(DAY_ZERO, DAYS).stream()
                        .filter(one -> one.day() == day)
                        .findFirst()
                        .orElseThrow();
        return new CheckInMoved(ID, ADA, plan, time.zone(), cause, plan(day).due(), at);
    }

    private static CheckInMoved moved(WorkingTime time, Instant at) {
        return moved(time, 7, Cause.LEAVE, at);
    }

    @Test
    void leaveMovesWhatIsStillToCome() {
        with(AWAY_AT_THE_SEVENTH).when(replan(BEFORE)).expectEvents(moved(AWAY_AT_THE_SEVENTH, BEFORE));
        with(AWAY_AT_THE_SEVENTH, moved(AWAY_AT_THE_SEVENTH, BEFORE))
                .when(replan(BEFORE))
                .expectNoEvents();
        with(AWAY_AT_THE_SEVENTH, moved(AWAY_AT_THE_SEVENTH, BEFORE))
                .when(wake(DUE))
                .expectNoEvents()
                .expectResultMessagePayload(at("2026-03-16T09:00:00Z"));
    }

    @Test
    void leaveThatLeavesNoDayExcuses() {
        with(AWAY_TOO_LONG).when(replan(BEFORE)).expectEvents(EXCUSED);
        with(AWAY_TOO_LONG, EXCUSED).when(replan(BEFORE)).expectNoEvents();
        with(AWAY_TOO_LONG, EXCUSED).when(wake(DUE)).expectNoEvents();
        refused(with(AWAY_TOO_LONG, EXCUSED).when(answer(7, YES, DUE)), "check-in-excused");
    }

    @Test
    void leaveKnownFromTheStartExcusesAtOnce() {
        fixture(new Ports().works(ADA, AWAY_TOO_LONG))
                .given(MADE)
                .when(new StartCheckIns(ID, NOW, NOW))
                .expectEvents(planned(AWAY_TOO_LONG, DAYS), new CheckInExcused(ID, ADA, 7, Excuse.LEAVE, null, NOW));
    }

    /** Also entered by mistake, with the wrong year. */
    @Test
    void leaveTakenBackBeforeTheDayPutsItOnAgain() {
        WorkingTime always = WorkingTime.in(LONDON);
        with(always, EXCUSED).when(replan(BEFORE)).expectEvents(moved(always, BEFORE));
        with(always, EXCUSED, moved(always, BEFORE)).when(wake(DUE)).expectEvents(reminded(7, 1, DUE));
        with(always, EXCUSED).when(replan(DUE)).expectNoEvents();
        with(always, new CheckInExcused(ID, ADA, 7, Excuse.MANAGER, "Ill", BEFORE))
                .when(replan(BEFORE))
                .expectNoEvents();
    }

    /** Which would have been for good. */
    @Test
    void leaveOverEverythingEndsTheCommitmentOnlyWhenTheLastDayHasCome() {
        WorkingTime away = away("2026-03-09", "2027-03-08");
        Object[] excused = DAYS.stream()
                .map(day -> new CheckInExcused(ID, ADA, day, Excuse.LEAVE, null, BEFORE))
                .toArray();
        Instant last = plan(90).dueAt();

        with(away).when(replan(BEFORE)).expectEvents(excused);
        with(away, excused).when(wake(last.minusSeconds(1))).expectNoEvents().expectResultMessagePayload(last);
        with(away, excused)
                .when(wake(last))
                .expectEvents(new CommitmentClosed(ID, ADA, Outcome.LAPSED, null, last))
                .expectResultMessagePayload(null);
    }

    /** Nobody is asked while away, nor missed the day they are back. */
    @Test
    void leaveThatBeginsAfterItWasAskedPausesTheRest() {
        WorkingTime away = away("2026-03-11", "2026-03-20");
        Instant asked = at("2026-03-10T12:00:00Z");
        CheckInMoved paused = moved(away, asked);

        with(away, reminded(7, 1, DUE)).when(replan(asked)).expectEvents(paused);
        with(away, reminded(7, 1, DUE), paused)
                .when(wake(asked))
                .expectNoEvents()
                .expectResultMessagePayload(at("2026-03-23T09:00:00Z"));
        with(away, reminded(7, 1, DUE), paused)
                .when(wake("2026-03-20T00:00:00Z"))
                .expectNoEvents();
        with(away, reminded(7, 1, DUE), paused).when(answer(7, YES, asked)).expectSuccessfulHandlerExecution();
    }

    @Test
    void leaveEnteredOnceIllMovesWhatWasAskedAlready() {
        Instant third = at("2026-03-11T08:00:00Z");
        with(AWAY_AT_THE_SEVENTH, reminded(7, 1, DUE))
                .when(replan(third))
                .expectEvents(moved(AWAY_AT_THE_SEVENTH, third));
        with(AWAY_AT_THE_SEVENTH, reminded(7, 1, DUE), moved(AWAY_AT_THE_SEVENTH, third))
                .when(wake("2026-03-16T09:00:00Z"))
                .expectEvents(reminded(7, 1, at("2026-03-16T09:00:00Z")));
        refused(
                with(AWAY_AT_THE_SEVENTH, reminded(7, 1, DUE), moved(AWAY_AT_THE_SEVENTH, third))
                        .when(answer(7, YES, third)),
                "check-in-not-due");
        with(AWAY_TOO_LONG, reminded(7, 1, DUE))
                .when(replan(third))
                .expectEvents(new CheckInExcused(ID, ADA, 7, Excuse.LEAVE, null, third));
    }

    @Test
    void leaveTakenBackMakesNothingMissed() {
        Instant back = at("2026-03-25T12:00:00Z");
        WorkingTime away = away("2026-03-11", "2026-03-24");
        with(WorkingTime.in(LONDON), reminded(7, 1, DUE), moved(away, DUE))
                .when(replan(back))
                .expectNoEvents();
    }

    @Test
    void aHolidayOnTheVeryDayDoesNotAskAgain() {
        WorkingTime holiday =
                new WorkingTime(LONDON, WorkingTime.MONDAY_TO_FRIDAY, Set.of(LocalDate.of(2026, 3, 9)), List.of());
        with(holiday)
                .when(replan(Cause.WORKING_DAYS, BEFORE))
                .expectEvents(moved(holiday, 7, Cause.WORKING_DAYS, BEFORE));
        with(holiday, reminded(7, 1, DUE))
                .when(replan(Cause.WORKING_DAYS, DUE.plusSeconds(60)))
                .expectNoEvents();
    }

    @Test
    void aHolidayMovesTheRemindersThatAreStillToCome() {
        WorkingTime holiday =
                new WorkingTime(LONDON, WorkingTime.MONDAY_TO_FRIDAY, Set.of(LocalDate.of(2026, 3, 11)), List.of());
        Instant asked = DUE.plusSeconds(60);
        CheckInMoved moved = moved(holiday, 7, Cause.WORKING_DAYS, asked);
        with(holiday, reminded(7, 1, DUE))
                .when(replan(Cause.WORKING_DAYS, asked))
                .expectEvents(moved);
        with(holiday, reminded(7, 1, DUE), moved)
                .when(wake(asked))
                .expectNoEvents()
                .expectResultMessagePayload(at("2026-03-12T09:00:00Z"));
    }

    @Test
    void whoMovesToAnotherZoneIsAskedAtNineThere() {
        WorkingTime newYork = WorkingTime.in(ZoneId.of("America/New_York"));
        with(newYork)
                .when(replan(Cause.ZONE, BEFORE))
                .expectEvents(DAYS.stream()
                        .map(day -> moved(newYork, day, Cause.ZONE, BEFORE))
                        .toArray());
    }

    /** Nine o'clock comes again there, but the mail has been sent: its link answers. */
    @Test
    void whoWasAskedInTheOldZoneMayAnswerAtOnceInTheNewOne() {
        WorkingTime newYork = WorkingTime.in(ZoneId.of("America/New_York"));
        Instant asked = DUE.plusSeconds(60);
        with(newYork, reminded(7, 1, DUE), moved(newYork, 7, Cause.ZONE, asked))
                .when(answer(7, YES, asked))
                .expectSuccessfulHandlerExecution();
        with(newYork, reminded(7, 1, DUE), moved(newYork, 7, Cause.ZONE, asked))
                .when(wake("2026-03-09T13:00:00Z"))
                .expectNoEvents();
    }

    @Test
    void whatIsAnsweredOrOverIsLeftAlone() {
        with(AWAY_AT_THE_SEVENTH, selfReported(7, YES, DUE)).when(replan(DUE)).expectNoEvents();
        with(AWAY_AT_THE_SEVENTH, new CommitmentClosed(ID, ADA, Outcome.DROPPED, "Moved", BEFORE))
                .when(replan(BEFORE))
                .expectNoEvents();
        fixture(new Ports().works(ADA, AWAY_AT_THE_SEVENTH))
                .given(MADE)
                .when(replan(BEFORE))
                .expectNoEvents();
    }
}
