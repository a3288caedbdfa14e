package io.waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class TimeShiftTest {

    private static final long FROM_2020 = 1_577_836_800L;
    private static final long TO_2060 = 2_840_140_800L;

    @Property
    void theHistoryEndsWithinTheLastSevenDays(@ForAll @LongRange(min = FROM_2020, max = TO_2060) long second) {
        Instant now = Instant.ofEpochSecond(second);

        LocalDateTime end = local(TimeShift.endingBefore(now).end());

        assertThat(end).isBeforeOrEqualTo(local(now)).isAfter(local(now).minusDays(7));
    }

    @Property
    void aMondayMorningStaysAMondayMorning(@ForAll @LongRange(min = FROM_2020, max = TO_2060) long second) {
        TimeShift shift = TimeShift.endingBefore(Instant.ofEpochSecond(second));
        ZoneId zone = ZoneId.of("America/New_York");

        LocalDateTime moved = LocalDateTime.ofInstant(shift.at(TimeShift.FIRST_DAY, LocalTime.of(9, 30), zone), zone);

        assertThat(moved.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(moved.toLocalTime()).isEqualTo(LocalTime.of(9, 30));
    }

    @Example
    void atItsOwnEndTheHistoryStaysWhereItIs() {
        Instant end = Instant.parse("2026-06-30T16:30:00Z");

        assertThat(TimeShift.endingBefore(end)).isEqualTo(new TimeShift(0));
        assertThat(TimeShift.endingBefore(end.minusMillis(1))).isEqualTo(new TimeShift(-1));
        assertThat(TimeShift.endingBefore(end.plusSeconds(7 * 24 * 3600))).isEqualTo(new TimeShift(1));
    }

    @Example
    void aDayMovesByWeeks() {
        assertThat(new TimeShift(3).day(LocalDate.of(2026, 3, 2))).isEqualTo(LocalDate.of(2026, 3, 23));
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, TimeShift.HOME);
    }
}
