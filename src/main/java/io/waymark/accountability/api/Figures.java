package io.waymark.accountability.api;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How the check-ins of some commitments stand, without saying whose they are.
 *
 * @param commitments how many there are
 * @param all over all days
 * @param byDay each day for which there was one, ascending
 */
public record Figures(long commitments, CheckInTally all, List<Day> byDay) {

    /** The check-ins of one day, such as the 30th. */
    public record Day(int day, CheckInTally tally) {}

    public static Figures of(Collection<CommitmentView> commitments, Instant now) {
        Map<Integer, CheckInTally> byDay = new TreeMap<>();
        commitments.stream()
                .flatMap(one -> one.checkIns().stream())
                .forEach(one -> byDay.merge(one.day(), CheckInTally.of(one, now), CheckInTally::plus));
        return new Figures(
                commitments.size(),
                CheckInTally.sum(byDay.values().stream()),
                byDay.entrySet().stream()
                        .map(day -> new Day(day.getKey(), day.getValue()))
                        .toList());
    }

    /** Nothing if no check-in was ever meant for that day. */
    public CheckInTally on(int day) {
        return byDay.stream()
                .filter(one -> one.day() == day)
                .map(Day::tally)
                .findFirst()
                .orElse(CheckInTally.NONE);
    }

    /** All together. */
    public static Figures sum(Stream<Figures> some) {
        return some.reduce(new Figures(0, CheckInTally.NONE, List.of()), Figures::plus);
    }

    private Figures plus(Figures other) {
        Map<Integer, CheckInTally> days = new TreeMap<>();
        Stream.concat(byDay.stream(), other.byDay.stream())
                .forEach(one -> days.merge(one.day(), one.tally(), CheckInTally::plus));
        return new Figures(
                commitments + other.commitments,
                all.plus(other.all),
                days.entrySet().stream()
                        .map(day -> new Day(day.getKey(), day.getValue()))
                        .toList());
    }
}
