package io.waymark.demo;

import io.waymark.shared.PersonId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One check-in of a commitment, on the time line of the reference history.
 *
 * @param due the working day on which it is asked
 */
record Slot(Promise promise, int day, LocalDate due) {

    static final List<Integer> DAYS = List.of(7, 30, 60, 90);
    static final LocalDate END = TimeShift.CLOSE.toLocalDate();

    /** The check-in over which leave lies, and how many people are on leave then. */
    static final int LEAVE_OVER = 30;

    private static final int ON_LEAVE = 3;

    static List<Slot> of(List<Promise> promises) {
        return promises.stream().flatMap(promise -> of(promise).stream()).toList();
    }

    static List<Slot> of(Promise promise) {
        return DAYS.stream()
                .map(day -> new Slot(promise, day, due(promise.journey(), day)))
                .toList();
    }

    static List<Journey> completed(List<Journey> journeys) {
        return journeys.stream()
                .filter(one -> one.outcome() == Journey.Outcome.COMPLETED)
                .toList();
    }

    /** How many commitments come out of a completed way. */
    static int promises(Journey journey) {
        return journey.pathway().value().equals("share-what-you-know") ? 1 : 2;
    }

    /** Who is on leave when, by the day of the check-in that falls into it. */
    static Map<PersonId, LocalDate> onLeave(List<Journey> journeys) {
        Map<PersonId, LocalDate> leave = new LinkedHashMap<>();
        completed(journeys).stream()
                .filter(one -> promises(one) == 2)
                .filter(one -> completed(journeys).stream()
                                .filter(other -> other.person().equals(one.person()))
                                .count()
                        == 1)
                .skip(1)
                .limit(ON_LEAVE)
                .forEach(one -> leave.put(one.person(), due(one, LEAVE_OVER)));
        return leave;
    }

    boolean isDue() {
        return !due.isAfter(END);
    }

    private static LocalDate due(Journey journey, int day) {
        return Workdays.from(journey.ended().plusDays(day));
    }
}
