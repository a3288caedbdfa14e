package io.waymark.accountability.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.accountability.api.PlannedCheckIn;
import io.waymark.accountability.api.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds of every schedule, wherever and whenever somebody works. */
class SchedulePropertyTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    record Plan(WorkingTime time, LocalDate dayZero, List<Integer> days, List<PlannedCheckIn> checkIns) {

        static Plan of(LocalDate dayZero, List<Integer> days, WorkingTime time) {
            return new Plan(time, dayZero, days, new Schedule(time).plan(dayZero, days));
        }

        List<PlannedCheckIn> asked() {
            return checkIns.stream().filter(plan -> !plan.excused()).toList();
        }

        ZonedDateTime local(Instant instant) {
            return instant.atZone(time.zone());
        }

        /** The next after it that is asked. */
        Optional<PlannedCheckIn> after(PlannedCheckIn plan) {
            return asked().stream().filter(one -> one.day() > plan.day()).findFirst();
        }
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Lives.days()
                .flatMap(day -> Combinators.combine(Lives.offsets(), Lives.times(day))
                        .as((days, time) -> Plan.of(day, days, time)));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void eachOffsetIsThereOnceInOrder(@ForAll("plans") Plan plan) {
        assertThat(plan.checkIns()).extracting(PlannedCheckIn::day).containsExactlyElementsOf(plan.days());
        assertThat(plan.asked()).extracting(PlannedCheckIn::due).isSorted().doesNotHaveDuplicates();
        Statistics.label("excused").collect(plan.asked().size() < plan.days().size());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void nobodyIsAskedOrToldOfOnAFreeDayNorAtAnotherHour(@ForAll("plans") Plan plan) {
        for (PlannedCheckIn one : plan.asked()) {
            assertThat(one.reminders()).isNotEmpty().allSatisfy(reminder -> {
                assertThat(plan.local(reminder).toLocalTime()).isEqualTo(NINE);
                assertThat(plan.time().isWorking(plan.local(reminder).toLocalDate()))
                        .isTrue();
            });
            if (one.tell() != null) {
                assertThat(plan.time().isWorking(plan.local(one.tell()).toLocalDate()))
                        .isTrue();
            }
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void nothingIsAskedBeforeItsDay(@ForAll("plans") Plan plan) {
        for (PlannedCheckIn one : plan.checkIns()) {
            assertThat(one.due()).isAfterOrEqualTo(plan.dayZero().plusDays(one.day()));
            assertThat(plan.local(one.dueAt()).toLocalDate()).isEqualTo(one.due());
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void itsTimesFollowEachOtherAndItIsOverWhenTheNextBegins(@ForAll("plans") Plan plan) {
        for (PlannedCheckIn one : plan.asked()) {
            assertThat(one.reminders()).isSorted().doesNotHaveDuplicates();
            assertThat(one.reminders().getLast()).isBefore(one.missedAt());
            assertThat(one.onTimeBefore()).isAfter(one.dueAt()).isBeforeOrEqualTo(one.missedAt());
            if (one.tell() != null) {
                assertThat(one.tell()).isAfter(one.dueAt()).isBefore(one.missedAt());
            }
            plan.after(one).ifPresent(next -> assertThat(one.missedAt()).isBeforeOrEqualTo(next.dueAt()));
        }
    }

    /** The limits are the ends of the fifth and the tenth day, those on leave not counted, unless the next begins before. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theLimitsCountDaysOfWhichNoneIsLeave(@ForAll("plans") Plan plan) {
        for (PlannedCheckIn one : plan.asked()) {
            Instant end = plan.after(one).map(PlannedCheckIn::dueAt).orElse(Instant.MAX);
            assertThat(one.onTimeBefore()).isEqualTo(earlier(endOf(plan.time(), one.due(), 5), end));
            assertThat(one.missedAt()).isEqualTo(earlier(endOf(plan.time(), one.due(), 10), end));
        }
    }

    /** Leave moves a check-in by 14 days at most, and to seven days before the next; it moves or excuses none beside. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void onlyLeaveMovesOrExcusesAndNeverTooFar(@ForAll("plans") Plan plan) {
        for (PlannedCheckIn one : plan.checkIns()) {
            LocalDate rolled = plan.dayZero().plusDays(one.day());
            while (!plan.time().isWorkday(rolled)) {
                rolled = rolled.plusDays(1);
            }
            LocalDate back = plan.time().workingFrom(rolled);
            boolean soon = !back.isAfter(rolled.plusDays(14));
            boolean beforeNext = plan.after(one)
                    .map(next -> !back.isAfter(next.due().minusDays(7)))
                    .orElse(true);
            boolean onLeave = plan.time().isOnLeave(rolled);
            assertThat(one.excused()).isEqualTo(onLeave && !(soon && beforeNext));
            if (!one.excused()) {
                assertThat(one.due()).isEqualTo(onLeave ? back : rolled);
            }
            Statistics.label("leave").collect(onLeave ? one.excused() ? "excuses" : "moves" : "none");
        }
    }

    private static Instant endOf(WorkingTime time, LocalDate due, int days) {
        LocalDate day = due;
        int counted = 0;
        while (counted < days) {
            day = day.plusDays(1);
            counted += time.isOnLeave(day) ? 0 : 1;
        }
        return day.plusDays(1).atStartOfDay(time.zone()).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
