package io.waymark.accountability.domain;

import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.LineFor;
import io.waymark.accountability.api.PlannedCheckIn;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one check-in stands.
 *
 * @param reminded how often it was asked
 * @param told whether the confirmer knows that it is open
 */
record CheckIn(
        PlannedCheckIn plan,
        int reminded,
        boolean told,
        @Nullable Given given,
        Confirmation confirmation,
        boolean missed,
        boolean excused) {

    enum Confirmation {
        /** Nobody is asked: self-reported, or nothing to see. */
        NONE,
        ASKED,
        SEEN,
        NOT_SEEN,
        LAPSED
    }

    /** An answer, as it is now. */
    record Given(
            CheckInAnswer answer,
            @Nullable String line,
            LineFor lineFor,
            @Nullable Integer rating,
            @Nullable Instant confirmBefore) {

        boolean isSame(Given other) {
            return answer == other.answer
                    && Objects.equals(line, other.line)
                    && lineFor == other.lineFor
                    && Objects.equals(rating, other.rating);
        }
    }

    static CheckIn planned(PlannedCheckIn plan) {
        return new CheckIn(plan, 0, false, null, Confirmation.NONE, false, plan.excused());
    }

    /** Neither answered nor over. */
    boolean isOpen() {
        return given == null && !missed && !excused;
    }

    /** Nothing can happen to it any more. */
    boolean isSettled() {
        return missed || excused || (given != null && confirmation != Confirmation.ASKED);
    }

    CheckIn moved(PlannedCheckIn newPlan) {
        return new CheckIn(newPlan, 0, false, given, confirmation, missed, newPlan.excused());
    }

    CheckIn reminded(int times) {
        return new CheckIn(plan, times, told, given, confirmation, missed, excused);
    }

    CheckIn nowTold() {
        return new CheckIn(plan, reminded, true, given, confirmation, missed, excused);
    }

    CheckIn answered(Given answer) {
        Confirmation asked = answer.confirmBefore() == null ? Confirmation.NONE : Confirmation.ASKED;
        return new CheckIn(plan, reminded, told, answer, asked, missed, excused);
    }

    CheckIn confirmation(Confirmation now) {
        return new CheckIn(plan, reminded, told, given, now, missed, excused);
    }

    CheckIn nowMissed() {
        return new CheckIn(plan, reminded, told, given, confirmation, true, excused);
    }

    CheckIn nowExcused() {
        return new CheckIn(plan, reminded, told, given, confirmation, missed, true);
    }

    /** What is due by then and has not been done; empty once it is answered or over. */
    Optional<Due> due(Instant now) {
        if (!isOpen()) {
            return confirmation == Confirmation.ASKED && given != null && reached(given.confirmBefore(), now)
                    ? Optional.of(Due.CONFIRMATION_LAPSES)
                    : Optional.empty();
        }
        if (reached(plan.missedAt(), now)) {
            return Optional.of(reminded == 0 ? Due.NEVER_ASKED : Due.MISSED);
        }
        if (passed(now) > reminded) {
            return Optional.of(Due.REMINDER);
        }
        return !told && reached(plan.tell(), now) ? Optional.of(Due.TELL) : Optional.empty();
    }

    /** When something will be due after that instant. */
    Optional<Instant> next(Instant now) {
        return times().filter(now::isBefore).min(Comparator.naturalOrder());
    }

    private Stream<Instant> times() {
        if (isOpen()) {
            Stream<Instant> told = Stream.ofNullable(plan.tell());
            return Stream.concat(Stream.concat(plan.reminders().stream(), told), Stream.of(plan.missedAt()));
        }
        return confirmation == Confirmation.ASKED && given != null
                ? Stream.ofNullable(given.confirmBefore())
                : Stream.empty();
    }

    /** How many of its times to be asked have passed. */
    int passed(Instant now) {
        return (int)
                plan.reminders().stream().filter(time -> reached(time, now)).count();
    }

    private static boolean reached(@Nullable Instant time, Instant now) {
        return time != null && !now.isBefore(time);
    }

    /** What a commitment has to do when it is woken. */
    enum Due {
        REMINDER,
        TELL,
        MISSED,
        /** We were not there to ask: nobody is blamed for that. */
        NEVER_ASKED,
        CONFIRMATION_LAPSES
    }
}
