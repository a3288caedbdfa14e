package io.waymark.people.api;

import io.waymark.shared.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would become of one person.
 *
 * @param person null for somebody who joins
 * @param name as it will be
 * @param row where the source tells of them; null for somebody it tells of no more
 */
public record RosterChange(
        Kind kind,
        @Nullable PersonId person,
        String name,
        @Nullable Integer row,
        List<FieldChange> fields) {

    /** What kind of change, the gravest of those that come together. */
    public enum Kind {
        JOIN,
        RETURN,
        LEAVE,
        /** Another team, or somebody else to report to. */
        MOVE,
        /** A name, an address, a title, a language, a zone. */
        CHANGE,
        /** Nothing of theirs; only what this source says of them is noted. */
        NOTE
    }

    /**
     * One field that changes.
     *
     * @param field one of {@code name, email, jobTitle, team, manager, locale, zone}
     * @param before as a person reads it; empty if there was nothing
     */
    public record FieldChange(String field, String before, String after) {}
}
