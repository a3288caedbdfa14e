package io.waymark.people.roster;

import io.waymark.people.api.KnownPerson;
import io.waymark.people.api.RosterEntry;
import io.waymark.shared.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which row tells of whom: by the source's key, or else by the e-mail address. */
final class Matches {

    private final Roll roll;
    private final Findings findings;
    private final Map<PersonId, RosterEntry> taken = new HashMap<>();
    private final Map<RosterEntry, KnownPerson> people = new HashMap<>();

    Matches(Roll roll, Findings findings) {
        this.roll = roll;
        this.findings = findings;
    }

    void find(List<RosterEntry> entries) {
        entries.stream()
                .filter(entry -> !findings.isBad(entry))
                .forEach(entry -> roll.withKey(entry.key()).ifPresent(person -> take(entry, person)));
        entries.stream()
                .filter(entry -> !findings.isBad(entry) && !people.containsKey(entry))
                .forEach(this::byEmail);
    }

    @Nullable
    KnownPerson of(RosterEntry entry) {
        return people.get(entry);
    }

    boolean tellsOf(PersonId person) {
        return taken.containsKey(person);
    }

    private void byEmail(RosterEntry entry) {
        List<KnownPerson> found =
                roll.withEmail(entry.email()).stream().filter(roll::mayBe).toList();
        if (found.size() > 1) {
            findings.bad(entry, "email", "roster-email-ambiguous", entry.email(), found.size());
        } else if (found.size() == 1) {
            take(entry, found.getFirst());
        }
    }

    private void take(RosterEntry entry, KnownPerson person) {
        RosterEntry before = taken.putIfAbsent(person.id(), entry);
        if (before == null) {
            people.put(entry, person);
        } else {
            findings.bad(entry, "email", "roster-person-twice", entry.email(), before.row());
        }
    }
}
