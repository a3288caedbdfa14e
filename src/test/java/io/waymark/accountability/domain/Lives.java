package io.waymark.accountability.domain;

import io.waymark.accountability.api.Absence;
import io.waymark.accountability.api.WorkingTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** People who work anywhere, in any week, with any holidays and leave; and when their commitments begin. */
final class Lives {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);
    private static final int LONGEST_CLOSING = 4;
    private static final int LONGEST_FREE = 13;
    private static final int HORIZON = 450;
    private static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().toList();

    private Lives() {}

    /** Half of them around a change of the clocks somewhere, a leap day or the turn of a year. */
    static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> special = Arbitraries.of(
                LocalDate.of(2026, 3, 29),
                LocalDate.of(2026, 10, 25),
                LocalDate.of(2027, 3, 14),
                LocalDate.of(2027, 11, 7),
                LocalDate.of(2028, 2, 29),
                LocalDate.of(2032, 2, 29),
                LocalDate.of(2034, 12, 31),
                LocalDate.of(2035, 4, 1));
        Arbitrary<LocalDate> near = Combinators.combine(
                        special, Arbitraries.integers().between(0, 100))
                .as((day, before) -> day.minusDays(before));
        return Arbitraries.frequencyOf(Tuple.of(1, any), Tuple.of(1, near));
    }

    static Arbitrary<ZoneId> zones() {
        Arbitrary<String> changing = Arbitraries.of(
                "Europe/London", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "America/Santiago");
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(ZONES)), Tuple.of(1, changing))
                .map(ZoneId::of);
    }

    /** The default, and others at least 14 days apart. */
    static Arbitrary<List<Integer>> offsets() {
        Arbitrary<List<Integer>> others = Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(14, 60).list().ofMaxSize(5))
                .as(Lives::summed);
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(List.of(7, 30, 60, 90))), Tuple.of(1, others));
    }

    private static List<Integer> summed(int first, List<Integer> gaps) {
        List<Integer> days = new ArrayList<>(List.of(first));
        gaps.forEach(gap -> days.add(days.getLast() + gap));
        return List.copyOf(days);
    }

    static Arbitrary<Set<DayOfWeek>> weeks() {
        Set<DayOfWeek> fromSunday = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
        fromSunday.add(DayOfWeek.SUNDAY);
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(WorkingTime.MONDAY_TO_FRIDAY)),
                Tuple.of(2, Arbitraries.just(fromSunday)),
                Tuple.of(2, Arbitraries.of(DayOfWeek.class).set().ofMinSize(1)));
    }

    /** A few days here and there, some of them in a row, as between the years. */
    static Arbitrary<Set<LocalDate>> holidays(LocalDate from) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(1, LONGEST_CLOSING))
                .as((start, length) -> from.plusDays(start)
                        .datesUntil(from.plusDays(start + length))
                        .toList())
                .list()
                .ofMaxSize(8)
                .map(all -> {
                    Set<LocalDate> days = new HashSet<>();
                    all.forEach(days::addAll);
                    return days;
                });
    }

    static Arbitrary<List<Absence>> leave(LocalDate from) {
        Arbitrary<Integer> lengths = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 20)),
                Tuple.of(1, Arbitraries.integers().between(21, 120)));
        return Combinators.combine(Arbitraries.integers().between(-10, 200), lengths)
                .as((start, length) -> new Absence(from.plusDays(start), from.plusDays(start + length)))
                .list()
                .ofMaxSize(4);
    }

    /** Nowhere is everybody free for two weeks on end. */
    static Arbitrary<WorkingTime> times(LocalDate from) {
        return Combinators.combine(zones(), weeks(), holidays(from), leave(from))
                .as(WorkingTime::new)
                .filter(time -> longestFree(time, from) <= LONGEST_FREE);
    }

    private static int longestFree(WorkingTime time, LocalDate from) {
        int longest = 0;
        int free = 0;
        for (LocalDate day = from; day.isBefore(from.plusDays(HORIZON)); day = day.plusDays(1)) {
            free = time.isWorkday(day) ? 0 : free + 1;
            longest = Math.max(longest, free);
        }
        return longest;
    }
}
