package io.waymark.demo;

import io.waymark.shared.PersonId;
import java.util.List;
import java.util.Objects;

/** Finds somebody who sees a person at work: mostly their manager, else somebody of the same team. */
final class Confirmers {

    /** Of the night shift, so that the one who left leaves a commitment behind. */
    private static final PersonId WITH_THE_ONE_WHO_LEFT = new PersonId("p-0126");

    private static final int COLLEAGUE_ONE_IN = 3;

    private final List<StaffMember> staff;

    Confirmers(List<StaffMember> staff) {
        this.staff = staff;
    }

    PersonId of(StaffMember person, int index) {
        if (person.id().equals(WITH_THE_ONE_WHO_LEFT)) {
            return CommitmentScript.GONE;
        }
        List<PersonId> colleagues = staff.stream()
                .filter(one -> !one.id().equals(person.id()))
                .filter(one -> Objects.equals(one.manager(), person.manager()))
                .filter(one -> one.joined().equals(TimeShift.FIRST_DAY))
                .map(StaffMember::id)
                .toList();
        PersonId manager = person.manager();
        if (manager != null && (index % COLLEAGUE_ONE_IN != 0 || colleagues.isEmpty())) {
            return manager;
        }
        return colleagues.isEmpty()
                ? staff.stream()
                        .map(StaffMember::id)
                        .filter(id -> !id.equals(person.id()))
                        .findFirst()
                        .orElseThrow()
                : colleagues.get(index % colleagues.size());
    }
}
