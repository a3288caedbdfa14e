package io.waymark.accountability.domain;

import io.waymark.accountability.api.CheckInAnswered;
import io.waymark.accountability.api.Excuse;
import io.waymark.accountability.api.PlannedCheckIn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one check-in stands.
 *
 * @param reminded how often it was asked
 * @param told whether the confirmer knows that it is open
 * @param given the answer as it is now, with all corrections; an event, so that a snapshot seals the line in it
 */
record CheckIn(
        PlannedCheckIn plan,
        int reminded,
        boolean told,
        @Nullable CheckInAnswered given,
        Confirmation confirmation,
        boolean missed,
        @Nullable Excuse excuse) {

    enum Confirmation {
        /** Nobody is asked: self-reported, or nothing to see. */
        NONE,
        ASKED,
        SEEN,
        NOT_SEEN,
        LAPSED
    }

    static CheckIn planned(PlannedCheckIn plan) {
        return new CheckIn(plan, 0, false, null, Confirmation.NONE, false, leave(plan));
    }

    private static @Nullable Excuse leave(PlannedCheckIn plan) {
        return plan.excused() ? Excuse.LEAVE : null;
    }

    /** Neither answered nor over. */
    boolean isOpen() {
        return given == null && !missed && excuse == null;
    }

    /** Somebody has been asked, or should have been by now. */
    boolean isAsked(Instant now) {
        return reminded > 0 || reached(plan.dueAt(), now);
    }

    /**
     * Nothing can happen to it any more: leave can be taken back until the day comes, and an answer that nobody confirms can be
     * corrected as long as it could have been given.
     */
    boolean isSettled(Instant now) {
        if (given != null) {
            return confirmation == Confirmation.NONE
                    ? reached(plan.missedAt(), now)
                    : confirmation != Confirmation.ASKED;
        }
        return missed || (excuse != null && (excuse != Excuse.LEAVE || reached(plan.dueAt(), now)));
    }

    /** On the same day only the rest of its times is another; on another day it is asked anew. */
    CheckIn moved(PlannedCheckIn newPlan) {
        boolean goesOn = excuse == null && newPlan.due().equals(plan.due());
        return new CheckIn(newPlan, goesOn ? reminded : 0, goesOn && told, given, confirmation, missed, leave(newPlan));
    }

    CheckIn reminded(int times) {
        return new CheckIn(plan, times, told, given, confirmation, missed, excuse);
    }

    CheckIn nowTold() {
        return new CheckIn(plan, reminded, true, given, confirmation, missed, excuse);
    }

    CheckIn answered(CheckInAnswered answer) {
        Confirmation asked = answer.confirmBefore() == null ? Confirmation.NONE : Confirmation.ASKED;
        return new CheckIn(plan, reminded, told, answer, asked, missed, excuse);
    }

    CheckIn confirmation(Confirmation now) {
        return new CheckIn(plan, reminded, told, given, now, missed, excuse);
    }

    CheckIn nowMissed() {
        return new CheckIn(plan, reminded, told, given, confirmation, true, excuse);
    }

    CheckIn excused(Excuse why) {
        return new CheckIn(plan, reminded, told, given, confirmation, missed, why);
    }

    /** All that is due by then and has not been done, in order; nothing once it is answered or over. */
    List<Due> due(Instant now) {
        if (!isOpen()) {
            return confirmation == Confirmation.ASKED && isLapsed(now) ? List.of(Due.CONFIRMATION_LAPSES) : List.of();
        }
        if (reached(plan.missedAt(), now)) {
            return List.of(reminded == 0 ? Due.NEVER_ASKED : Due.MISSED);
        }
        List<Due> due = new ArrayList<>();
        if (passed(now) > reminded) {
            due.add(Due.REMINDER);
        }
        if (!told && reached(plan.tell(), now)) {
            due.add(Due.TELL);
        }
        return due;
    }

    /** Whether the time to confirm the answer is over, also before anybody has noted it. */
    boolean isLapsed(Instant now) {
        return confirmation == Confirmation.LAPSED
                || (confirmation == Confirmation.ASKED && given != null && reached(given.confirmBefore(), now));
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
        if (given == null) {
            return excuse == Excuse.LEAVE ? Stream.of(plan.dueAt()) : Stream.empty();
        }
        return Stream.ofNullable(
                confirmation == Confirmation.ASKED
                        ? given.confirmBefore()
                        : confirmation == Confirmation.NONE ? plan.missedAt() : null);
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
