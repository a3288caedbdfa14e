package io.waymark.accountability.domain;

import static io.waymark.accountability.domain.Samples.ADA;
import static io.waymark.accountability.domain.Samples.BEN;
import static io.waymark.accountability.domain.Samples.NOW;
import static io.waymark.accountability.domain.Samples.refused;

import io.waymark.accountability.api.Absence;
import io.waymark.accountability.api.ChooseWorkingWeek;
import io.waymark.accountability.api.EnterLeave;
import io.waymark.accountability.api.LeaveEntered;
import io.waymark.accountability.api.LeaveTakenBack;
import io.waymark.accountability.api.TakeLeaveBack;
import io.waymark.accountability.api.WorkingDaysId;
import io.waymark.accountability.api.WorkingWeekChosen;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final WorkingDaysId ADAS = WorkingDaysId.of(ADA);
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 6);
    private static final Absence SUMMER = new Absence(FIRST, LocalDate.of(2026, 7, 17));
    private static final LeaveEntered ENTERED = new LeaveEntered(ADAS, ADA, SUMMER, NOW);
    private static final Set<DayOfWeek> FOUR =
            EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);

    private final AggregateTestFixture<WorkingDays> fixture = new AggregateTestFixture<>(WorkingDays.class);

    @BeforeEach
    void ports() {
        fixture.registerInjectableResource(new Ports());
    }

    private static ChooseWorkingWeek choose(Set<DayOfWeek> days, @Nullable String region) {
        return new ChooseWorkingWeek(ADAS, ADA, days, region, NOW);
    }

    private static EnterLeave enter(LocalDate first, LocalDate last) {
        return new EnterLeave(ADAS, ADA, new Absence(first, last), NOW);
    }

    @Test
    void aWeekIsChosenAndTheSameAgainIsNothing() {
        WorkingWeekChosen chosen = new WorkingWeekChosen(ADAS, ADA, FOUR, "gb-eng", NOW);
        fixture.givenNoPriorActivity().when(choose(FOUR, "gb-eng")).expectEvents(chosen);
        fixture.given(chosen).when(choose(FOUR, "gb-eng")).expectNoEvents();
        fixture.given(chosen).when(choose(FOUR, null)).expectEvents(new WorkingWeekChosen(ADAS, ADA, FOUR, null, NOW));
    }

    @Test
    void aWeekHasAWorkingDayAndARegionIsOneWeKnow() {
        refused(fixture.givenNoPriorActivity().when(choose(Set.of(), null)), "workdays-missing", "workdays");
        refused(fixture.givenNoPriorActivity().when(choose(FOUR, "atlantis")), "region-unknown", "holidays");
    }

    @Test
    void leaveIsEnteredOnceAndTakenBackOnce() {
        fixture.givenNoPriorActivity().when(enter(FIRST, SUMMER.last())).expectEvents(ENTERED);
        fixture.given(ENTERED).when(enter(FIRST, SUMMER.last())).expectNoEvents();
        LeaveTakenBack back = new LeaveTakenBack(ADAS, ADA, SUMMER, NOW);
        fixture.given(ENTERED).when(new TakeLeaveBack(ADAS, ADA, SUMMER, NOW)).expectEvents(back);
        fixture.given(ENTERED, back)
                .when(new TakeLeaveBack(ADAS, ADA, SUMMER, NOW))
                .expectNoEvents();
        fixture.given(ENTERED, back).when(enter(FIRST, SUMMER.last())).expectEvents(ENTERED);
    }

    @Test
    void leaveEndsAfterItBeginsAndBefore400DaysAreOver() {
        refused(fixture.givenNoPriorActivity().when(enter(FIRST, FIRST.minusDays(1))), "leave-backwards", "last");
        refused(fixture.givenNoPriorActivity().when(enter(FIRST, FIRST.plusDays(401))), "leave-too-long", "last");
        fixture.givenNoPriorActivity().when(enter(FIRST, FIRST)).expectSuccessfulHandlerExecution();
        fixture.givenNoPriorActivity().when(enter(FIRST, FIRST.plusDays(400))).expectSuccessfulHandlerExecution();
    }

    @Test
    void nobodyTouchesTheWorkingDaysOfAnother() {
        refused(fixture.givenNoPriorActivity().when(new ChooseWorkingWeek(ADAS, BEN, FOUR, null, NOW)), "nothing-here");
        refused(fixture.givenNoPriorActivity().when(new EnterLeave(ADAS, BEN, SUMMER, NOW)), "nothing-here");
        refused(fixture.given(ENTERED).when(new TakeLeaveBack(ADAS, BEN, SUMMER, NOW)), "nothing-here");
    }
}
