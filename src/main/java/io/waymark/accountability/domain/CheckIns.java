package io.waymark.accountability.domain;

import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.CheckInsPlanned;
import io.waymark.accountability.api.Excuse;
import io.waymark.accountability.api.Outcome;
import io.waymark.accountability.api.PlannedCheckIn;
import io.waymark.accountability.api.WorkingTime;
import io.waymark.shared.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The check-ins of one commitment, in order; empty until they are planned. */
record CheckIns(@Nullable LocalDate dayZero, @Nullable ZoneId zone, List<CheckIn> all) {

    static final CheckIns NONE = new CheckIns(null, null, List.of());

    static CheckIns planned(CheckInsPlanned event) {
        return new CheckIns(
                event.dayZero(),
                event.zone(),
                event.checkIns().stream().map(CheckIn::planned).toList());
    }

    boolean isPlanned() {
        return !all.isEmpty();
    }

    boolean isDone(Instant now) {
        return isPlanned() && all.stream().allMatch(one -> one.isSettled(now));
    }

    Optional<CheckIn> find(int day) {
        return all.stream().filter(one -> one.plan().day() == day).findFirst();
    }

    CheckIn required(int day) {
        return find(day).orElseThrow(() -> Rejection.conflict("check-in-unknown", day));
    }

    CheckIns with(int day, UnaryOperator<CheckIn> change) {
        return new CheckIns(
                dayZero,
                zone,
                all.stream()
                        .map(one -> one.plan().day() == day ? change.apply(one) : one)
                        .toList());
    }

    CheckIns in(ZoneId newZone) {
        return new CheckIns(dayZero, newZone, all);
    }

    /** How many would be missed one after the other if this one were; those excused do not count, nor do they end the row. */
    int missedInARow(int day) {
        int row = 1;
        for (CheckIn one : all.reversed()) {
            if (one.plan().day() >= day || one.excuse() != null) {
                continue;
            }
            if (!one.missed()) {
                break;
            }
            row++;
        }
        return row;
    }

    /** The answers given last are what tells whether it was kept. */
    Outcome outcome() {
        return all.reversed().stream()
                .flatMap(one -> Stream.ofNullable(one.given()))
                .findFirst()
                .filter(given -> given.answer() == CheckInAnswer.YES)
                .map(given -> Outcome.KEPT)
                .orElse(Outcome.LAPSED);
    }

    /** When something will be due after that instant. */
    Optional<Instant> next(Instant now, @Nullable Instant other) {
        return Stream.concat(
                        all.stream().flatMap(one -> one.next(now).stream()),
                        Stream.ofNullable(other).filter(now::isBefore))
                .min(Comparator.naturalOrder());
    }

    /** Those that lie elsewhere by another working time. What has been answered, missed or excused otherwise than by leave stays. */
    List<PlannedCheckIn> changes(WorkingTime time, Instant now) {
        if (dayZero == null) {
            return List.of();
        }
        List<Integer> days = all.stream().map(one -> one.plan().day()).toList();
        return new Schedule(time)
                .plan(dayZero, days).stream()
                        .filter(plan -> isNews(required(plan.day()), plan, time, now))
                        .toList();
    }

    private static boolean isNews(CheckIn there, PlannedCheckIn plan, WorkingTime time, Instant now) {
        if (there.excuse() == Excuse.LEAVE) {
            return !plan.excused() && plan.dueAt().isAfter(now);
        }
        if (!there.isOpen() || plan.equals(there.plan())) {
            return false;
        }
        return plan.excused()
                || (there.isAsked(now)
                        ? isNewsOnceAsked(there.plan(), plan, time, now)
                        : plan.dueAt().isAfter(now));
    }

    /** Only leave takes the day itself off somebody's shoulders; the rest of its times may change, but nothing is over by that. */
    private static boolean isNewsOnceAsked(PlannedCheckIn there, PlannedCheckIn plan, WorkingTime time, Instant now) {
        return plan.due().equals(there.due())
                ? there.missedAt().isAfter(now) && plan.missedAt().isAfter(now)
                : time.isOnLeave(there.due()) && plan.dueAt().isAfter(now);
    }
}
