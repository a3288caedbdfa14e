package io.waymark.demo;

import io.waymark.people.api.AssignManager;
import io.waymark.people.api.FormTeam;
import io.waymark.people.api.JoinPerson;
import io.waymark.shared.Actor;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who joins which team, and whom they report to, over the history. All of it comes from the system, as from an HR import. */
final class CompanyScript {

    private static final LocalTime TEAMS = LocalTime.of(8, 0);
    private static final LocalTime PEOPLE = LocalTime.of(8, 10);
    private static final LocalTime LINES = LocalTime.of(8, 20);
    private static final LocalTime MOVES = LocalTime.of(9, 0);

    private final List<StaffMember> staff;
    private final TimeShift shift;

    CompanyScript(List<StaffMember> staff, TimeShift shift) {
        this.staff = staff;
        this.shift = shift;
    }

    /** The first day: teams, then people, then lines, for a line needs both of its ends. */
    List<Deed> founding() {
        Instant formed = shift.at(TimeShift.FIRST_DAY, TEAMS, TimeShift.HOME);
        Stream<Deed> teams = staff.stream()
                .map(one -> new FormTeam(one.teamId(), one.team(), formed))
                .distinct()
                .map(command -> deed(formed, command));
        return Stream.of(
                        teams,
                        staff.stream().filter(onFirstDay()).map(this::joining),
                        staff.stream().filter(onFirstDay()).flatMap(this::firstLine))
                .flatMap(deeds -> deeds)
                .toList();
    }

    /** What changed later: who joined, and who came to report to somebody else. */
    List<Deed> changes() {
        Stream<Deed> later = staff.stream()
                .filter(onFirstDay().negate())
                .flatMap(one -> Stream.concat(Stream.of(joining(one)), firstLine(one)));
        return Stream.concat(later, staff.stream().flatMap(this::move)).toList();
    }

    private static Predicate<StaffMember> onFirstDay() {
        return one -> one.joined().equals(TimeShift.FIRST_DAY);
    }

    private Deed joining(StaffMember one) {
        Instant at = shift.at(one.joined(), PEOPLE, TimeShift.HOME);
        return deed(
                at,
                new JoinPerson(
                        one.id(), one.name(), one.email(), one.title(), one.teamId(), one.locale(), one.zone(), at));
    }

    private Stream<Deed> firstLine(StaffMember one) {
        return line(one, one.firstManager(), one.joined(), LINES);
    }

    private Stream<Deed> move(StaffMember one) {
        LocalDate since = one.managerSince();
        return since == null ? Stream.empty() : line(one, one.manager(), since, MOVES);
    }

    private Stream<Deed> line(StaffMember one, @Nullable PersonId manager, LocalDate from, LocalTime time) {
        if (manager == null) {
            return Stream.empty();
        }
        Instant at = shift.at(from, time, TimeShift.HOME);
        return Stream.of(deed(at, new AssignManager(one.id(), manager, shift.day(from), at)));
    }

    private static Deed deed(Instant at, Command<?> command) {
        return new Deed(at, Actor.system(DemoCompany.SOURCE), command);
    }
}
