package io.waymark.accountability.domain;

import io.waymark.accountability.api.Absence;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What somebody does with a commitment, and when we are not there to notice.
 *
 * @param outages each from the instant on, for so long
 */
record Script(
        LocalDate dayZero,
        WorkingTime time,
        List<Integer> days,
        boolean accepted,
        List<Deed> deeds,
        List<Outage> outages) {

    enum Kind {
        ANSWER,
        CONFIRM,
        NOT_SEEN,
        LEAVE,
        TAKE_BACK,
        DECLINE,
        EXCUSE,
        CLOSE
    }

    /**
     * One deed.
     *
     * @param which of the check-ins it is about
     * @param after how long after the day of that check-in
     */
    record Deed(Kind kind, int which, Duration after, CheckInAnswer answer, int length) {}

    record Outage(int day, Duration length) {

        boolean covers(Instant start, Instant now) {
            Instant from = start.plus(Duration.ofDays(day));
            return !now.isBefore(from) && now.isBefore(from.plus(length));
        }
    }

    boolean isOut(Instant start, Instant now) {
        return outages.stream().anyMatch(outage -> outage.covers(start, now));
    }

    Absence absence(Deed deed) {
        LocalDate first = dayZero.plusDays(days.get(deed.which() % days.size()))
                .plusDays(deed.answer().ordinal());
        return new Absence(first, first.plusDays(deed.length()));
    }

    static Arbitrary<Script> any() {
        return Lives.days().flatMap(Script::from);
    }

    private static Arbitrary<Script> from(LocalDate day) {
        return Combinators.combine(
                        Lives.offsets(),
                        Lives.times(day),
                        Arbitraries.of(true, true, false),
                        anyDeed().list().ofMinSize(3).ofMaxSize(20),
                        anyOutages())
                .as((days, time, accepted, deeds, outages) -> new Script(day, time, days, accepted, deeds, outages));
    }

    private static Arbitrary<Deed> anyDeed() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(12, Kind.ANSWER),
                Tuple.of(5, Kind.CONFIRM),
                Tuple.of(3, Kind.NOT_SEEN),
                Tuple.of(3, Kind.LEAVE),
                Tuple.of(2, Kind.TAKE_BACK),
                Tuple.of(1, Kind.DECLINE),
                Tuple.of(1, Kind.EXCUSE),
                Tuple.of(1, Kind.CLOSE));
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.longs().between(-24 * 60, 20 * 24 * 60).map(Duration::ofMinutes),
                        Arbitraries.of(CheckInAnswer.class),
                        Arbitraries.integers().between(0, 25))
                .as(Deed::new);
    }

    /** Mostly none. */
    private static Arbitrary<List<Outage>> anyOutages() {
        Arbitrary<List<Outage>> some = Combinators.combine(
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.longs().between(1, 40 * 24).map(Duration::ofHours))
                .as(Outage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(List.of())), Tuple.of(1, some));
    }
}
