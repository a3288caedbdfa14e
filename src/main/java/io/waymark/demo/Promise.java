package io.waymark.demo;

import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.Wording;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.shared.Actor;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;

/**
 * A commitment of the demo company.
 *
 * @param index which of all, from 0
 * @param number which of this person's, from 1
 */
record Promise(
        int index,
        StaffMember person,
        Journey journey,
        int number,
        String behaviour,
        Wording wording,
        PersonId confirmer) {

    CommitmentId id() {
        return CommitmentId.of(person.id(), number);
    }

    EnrolmentId enrolment() {
        return EnrolmentId.of(person.id(), journey.pathway());
    }

    ZoneId zone() {
        return person.zone();
    }

    /** Who confirms on that day of the reference history. */
    PersonId confirmerOn(LocalDate day) {
        boolean replaced =
                confirmer.equals(CommitmentScript.GONE) && day.isAfter(CommitmentScript.LAST_DAY.plusDays(3));
        return replaced ? Objects.requireNonNull(person.manager()) : confirmer;
    }

    Deed doing(Instant at, Command<?> command) {
        return new Deed(at, Actor.person(person.id(), Set.of()), command);
    }

    Deed confirming(Instant at, Command<?> command) {
        return new Deed(at, Actor.person(confirmer, Set.of()), command);
    }
}
