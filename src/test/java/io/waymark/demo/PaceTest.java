package io.waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PaceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 2);

    @Property
    void stepsAreDoneInOrderOnWorkingDaysInWorkingHours(
            @ForAll @Size(min = 2, max = 14) List<@IntRange(min = 1, max = 45) Integer> minutes,
            @ForAll @IntRange(min = 1, max = 8) int weeks,
            @ForAll long seed) {
        LocalDate last = MONDAY.plusWeeks(weeks);

        List<LocalDateTime> times = Pace.of(MONDAY, last, minutes, new Random(seed));

        assertThat(times).hasSameSizeAs(minutes).isSorted().doesNotHaveDuplicates();
        assertThat(times.getFirst().toLocalDate()).isEqualTo(MONDAY);
        assertThat(times.getLast().toLocalDate()).isEqualTo(last);
        assertThat(times).allSatisfy(time -> {
            assertThat(time.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(time.toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(17, 30));
        });
    }
}
