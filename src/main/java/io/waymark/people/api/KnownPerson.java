package io.waymark.people.api;

import io.waymark.shared.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as an importer finds them.
 *
 * @param left their last day; null while active
 * @param manager whom they report to
 * @param managedSince the day the present line began on; null if there never was one
 */
public record KnownPerson(
        PersonId id,
        String name,
        String email,
        String jobTitle,
        TeamId team,
        String locale,
        ZoneId zone,
        @Nullable LocalDate left,
        @Nullable PersonId manager,
        @Nullable LocalDate managedSince,
        Sayings sayings) {

    public boolean isActive() {
        return left == null;
    }

    /** Whether their key was destroyed: nothing tells who it was, and nobody is ever taken for them. */
    public boolean isErased() {
        return name.isEmpty() && email.isEmpty();
    }
}
