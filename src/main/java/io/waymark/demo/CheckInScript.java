package io.waymark.demo;

import io.waymark.accountability.api.AnswerCheckIn;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.ConfirmCheckIn;
import io.waymark.accountability.api.ExcuseCheckIn;
import io.waymark.accountability.api.LineFor;
import io.waymark.accountability.api.WakeCommitment;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happens to one check-in: when it is asked, answered, confirmed, missed. */
final class CheckInScript {

    private static final LocalTime ASKED = LocalTime.of(9, 0);
    private static final List<Integer> REMINDED = List.of(0, 2, 5);
    private static final List<Integer> ANSWERED_AFTER = List.of(0, 0, 0, 1, 1, 2, 4);
    private static final int ON_TIME_DAYS = 5;
    private static final int TOLD = 7;
    private static final int MISSED = 11;
    private static final int LAPSE_DAYS = 5;
    private static final int HIGHEST = 10;

    private final Slot slot;
    private final Promise promise;
    private final @Nullable Fate fate;
    private final CommitmentTexts texts;
    private final TimeShift shift;
    private final int dice;

    CheckInScript(Slot slot, @Nullable Fate fate, CommitmentTexts texts, TimeShift shift) {
        this.slot = slot;
        this.promise = slot.promise();
        this.fate = fate;
        this.texts = texts;
        this.shift = shift;
        this.dice = promise.index() * 7 + Slot.DAYS.indexOf(slot.day()) * 3;
    }

    Stream<Deed> deeds() {
        if (fate == null || fate == Fate.EXCUSED_BY_LEAVE) {
            return Stream.empty();
        }
        return switch (fate) {
            case EXCUSED_BY_MANAGER -> Stream.concat(wakes(slot.due()), Stream.of(excusing()));
            case MISSED -> Stream.concat(wakes(slot.due().plusDays(MISSED)), Stream.of(missing()));
            default ->
                Stream.of(wakes(answered().toLocalDate()), Stream.of(answering()), confirming())
                        .flatMap(deeds -> deeds);
        };
    }

    /** Each time it is asked up to that day, and when the confirmer is told. */
    private Stream<Deed> wakes(LocalDate until) {
        return Stream.concat(REMINDED.stream(), Stream.of(TOLD))
                .map(days -> Workdays.from(slot.due().plusDays(days)))
                .distinct()
                .filter(day -> !day.isAfter(until))
                .map(day -> wake(day.atTime(ASKED)));
    }

    private Deed wake(LocalDateTime local) {
        Instant at = shift.at(local, promise.zone());
        return Deed.system(at, new WakeCommitment(promise.id(), at));
    }

    private Deed missing() {
        return wake(slot.due().plusDays(MISSED).atStartOfDay());
    }

    private Deed excusing() {
        Instant at = shift.at(slot.due().atTime(14, 10), promise.zone());
        PersonId manager = Objects.requireNonNull(promise.person().manager());
        return new Deed(
                at,
                Actor.person(manager, Set.of()),
                new ExcuseCheckIn(promise.id(), slot.day(), texts.line("excused", dice), at));
    }

    private LocalDateTime answered() {
        LocalDate day = Objects.requireNonNull(fate).isLate() ? slot.due().plusDays(TOLD) : onTime();
        return day.atTime(ASKED.plusMinutes(3 + dice * 11 % 400));
    }

    private LocalDate onTime() {
        LocalDate day = Workdays.from(slot.due().plusDays(ANSWERED_AFTER.get(dice % ANSWERED_AFTER.size())));
        return day.isAfter(slot.due().plusDays(ON_TIME_DAYS)) || day.isAfter(Slot.END) ? slot.due() : day;
    }

    private Deed answering() {
        Instant at = shift.at(answered(), promise.zone());
        CheckInAnswer answer = answer();
        String about = answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String line = dice % 3 == 0 ? texts.line(about, dice) : null;
        LineFor lineFor = dice % 9 == 0 ? LineFor.CONFIRMER_ONLY : LineFor.CONFIRMER_AND_MANAGER;
        return promise.doing(
                at, new AnswerCheckIn(promise.id(), slot.day(), answer, line, lineFor, rating(answer), at));
    }

    private CheckInAnswer answer() {
        if (fate == Fate.NOTHING_TO_SEE) {
            return CheckInAnswer.NOT_YET;
        }
        return dice % 10 < 7 ? CheckInAnswer.YES : CheckInAnswer.PARTLY;
    }

    /** Three in four give one; it rises with the days. */
    private @Nullable Integer rating(CheckInAnswer answer) {
        if (dice % 4 == 3) {
            return null;
        }
        int gained = answer == CheckInAnswer.NOT_YET ? 0 : 1 + Slot.DAYS.indexOf(slot.day()) + dice % 2;
        return Math.min(HIGHEST, 3 + promise.index() % 3 + gained);
    }

    private Stream<Deed> confirming() {
        LocalDate day = answered().toLocalDate();
        return switch (Objects.requireNonNull(fate)) {
            case SEEN, LATE_SEEN -> Stream.of(confirming(Workdays.after(day, 1 + dice % 3), true, "seen"));
            case NOT_SEEN -> Stream.of(confirming(Workdays.after(day, 2), false, "not-seen"));
            case LAPSED, LATE ->
                Stream.of(wake(Workdays.after(day, LAPSE_DAYS).plusDays(1).atStartOfDay()));
            default -> Stream.empty();
        };
    }

    private Deed confirming(LocalDate day, boolean seen, String about) {
        PersonId confirmer = promise.confirmerOn(day);
        Instant at = shift.at(day.atTime(10, 30 + dice % 25), promise.zone());
        String line = dice % 2 == 0 || !seen ? texts.line(about, dice) : null;
        return new Deed(
                at,
                Actor.person(confirmer, Set.of()),
                new ConfirmCheckIn(promise.id(), slot.day(), confirmer, seen, line, at));
    }
}
