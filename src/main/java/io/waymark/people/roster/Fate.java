package io.waymark.people.roster;

import io.waymark.people.api.KnownPerson;
import io.waymark.people.api.RosterEntry;
import io.waymark.people.api.Sayings;
import io.waymark.people.api.TeamId;
import io.waymark.shared.PersonId;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One person before and after a roster.
 *
 * @param entry what tells of them; null for somebody the roster does not tell of
 * @param before null for somebody who joins
 * @param active whether they are here after it
 * @param sayings after it
 */
record Fate(
        PersonId id,
        @Nullable RosterEntry entry,
        @Nullable KnownPerson before,
        boolean active,
        String name,
        String email,
        String jobTitle,
        TeamId team,
        @Nullable PersonId manager,
        String locale,
        ZoneId zone,
        Sayings sayings) {

    /** Somebody nothing happens to. */
    static Fate unchanged(KnownPerson one) {
        return of(one, null, one.isActive(), one.sayings());
    }

    /** Somebody of whom nothing changes but whether they are here, and what is said. */
    static Fate of(KnownPerson one, @Nullable RosterEntry entry, boolean active, Sayings sayings) {
        return new Fate(
                one.id(),
                entry,
                one,
                active,
                one.name(),
                one.email(),
                one.jobTitle(),
                one.team(),
                one.manager(),
                one.locale(),
                one.zone(),
                sayings);
    }

    boolean wasActive() {
        return before != null && before.isActive();
    }
}
