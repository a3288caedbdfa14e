package io.waymark.accountability.domain;

import static io.waymark.accountability.domain.Samples.DAYS;
import static io.waymark.accountability.domain.Samples.DAY_ZERO;
import static io.waymark.accountability.domain.Samples.LONDON;
import static io.waymark.accountability.domain.Samples.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.accountability.api.Absence;
import io.waymark.accountability.api.PlannedCheckIn;
import io.waymark.accountability.api.WorkingTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final LocalDate SEVENTH = LocalDate.of(2026, 3, 9);

    private static List<PlannedCheckIn> plan(WorkingTime time) {
        return new Schedule(time).plan(DAY_ZERO, DAYS);
    }

    private static WorkingTime away(String first, String last) {
        return new WorkingTime(
                LONDON,
                WorkingTime.MONDAY_TO_FRIDAY,
                Set.of(),
                List.of(new Absence(LocalDate.parse(first), LocalDate.parse(last))));
    }

    private static WorkingTime holidays(String... days) {
        Set<LocalDate> free =
                java.util.Arrays.stream(days).map(LocalDate::parse).collect(java.util.stream.Collectors.toSet());
        return new WorkingTime(LONDON, WorkingTime.MONDAY_TO_FRIDAY, free, List.of());
    }

    @Test
    @Tag("scenario-02")
    void checkInsFallAtNineInLondonAlsoAfterTheClocksHaveChanged() {
        assertThat(plan(WorkingTime.in(LONDON)))
                .extracting(PlannedCheckIn::dueAt)
                .containsExactly(
                        at("2026-03-09T09:00:00Z"),
                        at("2026-04-01T08:00:00Z"),
                        at("2026-05-01T08:00:00Z"),
                        at("2026-06-01T08:00:00Z"));
        assertThat(plan(WorkingTime.in(LONDON))).extracting(PlannedCheckIn::day).containsExactly(7, 30, 60, 90);
        assertThat(plan(WorkingTime.in(LONDON))).noneMatch(PlannedCheckIn::excused);
    }

    /** D+5 is a Saturday, so its reminder goes out on Monday; the limits themselves stay where they are. */
    @Test
    void theLadderCountsCalendarDaysAndSpeaksOnWorkingDays() {
        PlannedCheckIn seventh = plan(WorkingTime.in(LONDON)).getFirst();

        assertThat(seventh.reminders())
                .containsExactly(at("2026-03-09T09:00:00Z"), at("2026-03-11T09:00:00Z"), at("2026-03-16T09:00:00Z"));
        assertThat(seventh.onTimeBefore()).isEqualTo(at("2026-03-15T00:00:00Z"));
        assertThat(seventh.tell()).isEqualTo(at("2026-03-16T09:00:00Z"));
        assertThat(seventh.missedAt()).isEqualTo(at("2026-03-20T00:00:00Z"));
    }

    @Test
    void aPublicHolidayMovesTheDayAndAReminderButNoLimit() {
        PlannedCheckIn seventh = plan(holidays("2026-03-09", "2026-03-12")).getFirst();

        assertThat(seventh.due()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(seventh.reminders())
                .containsExactly(at("2026-03-10T09:00:00Z"), at("2026-03-13T09:00:00Z"), at("2026-03-16T09:00:00Z"));
        assertThat(seventh.onTimeBefore()).isEqualTo(at("2026-03-16T00:00:00Z"));
        assertThat(seventh.missedAt()).isEqualTo(at("2026-03-21T00:00:00Z"));
    }

    @Test
    void whoWorksFromSundayIsAskedOnASunday() {
        Set<DayOfWeek> week =
                Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
        WorkingTime time = new WorkingTime(ZoneId.of("Asia/Riyadh"), week, Set.of(), List.of());

        assertThat(plan(time).getLast().dueAt()).isEqualTo(at("2026-05-31T06:00:00Z"));
        assertThat(plan(time).get(2).due()).isEqualTo(LocalDate.of(2026, 5, 3));
    }

    @Test
    void leaveOverTheDayMovesItToTheFirstDayBackWithinFourteenDays() {
        PlannedCheckIn moved = plan(away("2026-03-09", "2026-03-22")).getFirst();
        assertThat(moved.excused()).isFalse();
        assertThat(moved.due()).isEqualTo(SEVENTH.plusDays(14));

        PlannedCheckIn excused = plan(away("2026-03-09", "2026-03-23")).getFirst();
        assertThat(excused.excused()).isTrue();
        assertThat(excused.due()).isEqualTo(SEVENTH);
    }

    @Test
    void theFirstDayBackLiesSevenDaysBeforeTheNextCheckInOrItIsExcused() {
        List<Integer> days = List.of(7, 21);
        assertThat(new Schedule(away("2026-03-09", "2026-03-15"))
                        .plan(DAY_ZERO, days)
                        .getFirst())
                .matches(plan -> !plan.excused() && plan.due().equals(LocalDate.of(2026, 3, 16)));
        assertThat(new Schedule(away("2026-03-09", "2026-03-16"))
                        .plan(DAY_ZERO, days)
                        .getFirst())
                .matches(PlannedCheckIn::excused);
    }

    /** 21 days of leave: the first has no day, and the second is asked as if the first had never been. */
    @Test
    void anExcusedCheckInIsNotTheNextOneOfAnybody() {
        List<PlannedCheckIn> plans = new Schedule(away("2026-03-23", "2026-04-12")).plan(DAY_ZERO, List.of(7, 21, 35));
        assertThat(plans).extracting(PlannedCheckIn::excused).containsExactly(false, true, false);
        assertThat(plans.getLast().due()).isEqualTo(LocalDate.of(2026, 4, 13));
        assertThat(plans.getFirst().missedAt()).isEqualTo(at("2026-03-20T00:00:00Z"));
    }

    @Test
    void leaveInTheMiddlePausesTheLadder() {
        PlannedCheckIn seventh = plan(away("2026-03-10", "2026-03-12")).getFirst();

        assertThat(seventh.due()).isEqualTo(SEVENTH);
        assertThat(seventh.reminders())
                .containsExactly(at("2026-03-09T09:00:00Z"), at("2026-03-16T09:00:00Z"), at("2026-03-17T09:00:00Z"));
        assertThat(seventh.onTimeBefore()).isEqualTo(at("2026-03-18T00:00:00Z"));
        assertThat(seventh.tell()).isEqualTo(at("2026-03-19T09:00:00Z"));
        assertThat(seventh.missedAt()).isEqualTo(at("2026-03-23T00:00:00Z"));
    }

    @Test
    void howeverLongTheLeaveACheckInIsOverWhenTheNextBegins() {
        List<PlannedCheckIn> plans = plan(away("2026-03-10", "2026-03-31"));
        Instant second = at("2026-04-01T08:00:00Z");

        assertThat(plans.getFirst().missedAt()).isEqualTo(second);
        assertThat(plans.getFirst().onTimeBefore()).isEqualTo(second);
        assertThat(plans.getFirst().tell()).isNull();
        assertThat(plans.getFirst().reminders()).containsExactly(at("2026-03-09T09:00:00Z"));
        assertThat(plans.get(1).dueAt()).isEqualTo(second);
    }
}
