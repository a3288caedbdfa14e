package io.waymark.accountability.projection;

import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.WorkingDaysView;
import io.waymark.shared.PersonId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row a person: where they stand in all this.
 *
 * @param manager whom they report to; null for nobody
 * @param reports who has ever reported to them
 * @param made their commitments, the newest last
 * @param confirms what they confirm or are asked to
 */
record StandingRow(
        PersonId person,
        boolean active,
        @Nullable PersonId manager,
        List<PersonId> reports,
        List<CommitmentId> made,
        List<CommitmentId> confirms,
        WorkingDaysView workingDays) {

    static StandingRow orNew(@Nullable StandingRow row, PersonId person) {
        return row == null
                ? new StandingRow(person, true, null, List.of(), List.of(), List.of(), WorkingDaysView.USUAL)
                : row;
    }

    StandingRow active(boolean now) {
        return new StandingRow(person, now, manager, reports, made, confirms, workingDays);
    }

    StandingRow reportingTo(@Nullable PersonId now) {
        return new StandingRow(person, active, now, reports, made, confirms, workingDays);
    }

    StandingRow withReport(PersonId report) {
        return new StandingRow(person, active, manager, with(reports, report), made, confirms, workingDays);
    }

    StandingRow making(CommitmentId commitment) {
        return new StandingRow(person, active, manager, reports, with(made, commitment), confirms, workingDays);
    }

    StandingRow confirming(CommitmentId commitment) {
        return new StandingRow(person, active, manager, reports, made, with(confirms, commitment), workingDays);
    }

    StandingRow confirmingNoMore(CommitmentId commitment) {
        List<CommitmentId> left =
                confirms.stream().filter(one -> !one.equals(commitment)).toList();
        return new StandingRow(person, active, manager, reports, made, left, workingDays);
    }

    StandingRow working(WorkingDaysView now) {
        return new StandingRow(person, active, manager, reports, made, confirms, now);
    }

    private static <T> List<T> with(List<T> list, T one) {
        return list.contains(one)
                ? list
                : Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
