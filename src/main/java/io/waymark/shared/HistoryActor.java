package io.waymark.shared;

import org.jspecify.annotations.Nullable;

/**
 * Who did something, as far as the reader may know.
 *
 * @param person who it was; null for the system, and for somebody the reader may not look up
 * @param name of the person, of the policy, of the program or of the part of the system; the code of the role for {@link Kind#ROLE}; else empty
 */
public record HistoryActor(Kind kind, @Nullable PersonId person, String name) {

    /** What is known of them. */
    public enum Kind {
        /** The reader. */
        YOU,
        /** Somebody the reader may look up. */
        PERSON,
        /** Somebody the reader may look up, whose name is erased. */
        ERASED,
        /** Somebody the reader may not look up, who acted in a role. */
        ROLE,
        /** Somebody the reader may not look up. */
        SOMEBODY,
        /** A rule of the system's own that reacted to an event. */
        POLICY,
        /** A program that acted as itself. */
        PROGRAM,
        /** An importer, the start-up, or nobody known. */
        SYSTEM
    }
}
