package io.waymark.demo;

import io.waymark.accountability.api.FollowUpId;
import io.waymark.accountability.api.LogFollowUp;
import io.waymark.accountability.api.Observed;
import io.waymark.accountability.api.Obstacle;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What managers noted after one-to-ones in the last two months. */
final class FollowUpScript {

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2026, 5, 6), LocalDate.of(2026, 5, 27), LocalDate.of(2026, 6, 17));
    private static final int UNTIL_NEXT = 14;
    private static final int STILL_OPEN_DAYS = 60;
    private static final int BLOCKED_ONE_IN = 8;

    private final List<Promise> promises;
    private final CommitmentTexts texts;
    private final TimeShift shift;

    FollowUpScript(List<Promise> promises, CommitmentTexts texts, TimeShift shift) {
        this.promises = promises;
        this.texts = texts;
        this.shift = shift;
    }

    Stream<Deed> deeds() {
        return DAYS.stream()
                .flatMap(day -> promises.stream()
                        .filter(promise ->
                                promise.number() == 1 && promise.person().manager() != null)
                        .filter(promise -> promise.journey().ended().isBefore(day)
                                && promise.journey().ended().isAfter(day.minusDays(STILL_OPEN_DAYS)))
                        .map(promise -> log(promise, Workdays.from(day.plusDays(promise.index() % 5)))));
    }

    private Deed log(Promise promise, LocalDate day) {
        PersonId manager = Objects.requireNonNull(promise.person().manager());
        Instant at = shift.at(day.atTime(15, promise.index() % 60), promise.zone());
        Observed observed = promise.index() % BLOCKED_ONE_IN == 3
                ? Observed.BLOCKED
                : promise.index() % 4 == 1 ? Observed.NOT_SEEN : Observed.SEEN;
        LogFollowUp command = new LogFollowUp(
                new FollowUpId("f-demo-" + promise.index() + "-" + day),
                promise.person().id(),
                manager,
                promise.id(),
                observed,
                observed == Observed.BLOCKED ? Obstacle.NO_TIME : null,
                texts.line(observed.name(), promise.index()),
                shift.day(Workdays.from(day.plusDays(UNTIL_NEXT + promise.index() % 4))),
                shift.day(day),
                at);
        return new Deed(at, Actor.person(manager, Set.of()), command);
    }
}
