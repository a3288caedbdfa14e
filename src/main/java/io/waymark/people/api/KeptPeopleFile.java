package io.waymark.people.api;

import io.waymark.shared.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file somebody is about to import.
 *
 * @param name null if there is none
 * @param file null if there is none, or if it cannot be read
 * @param unreadable why it cannot be read as it was chosen to be; empty if it can
 */
public record KeptPeopleFile(
        @Nullable String name, @Nullable PeopleFile file, List<Problem> unreadable) {

    /** There is none. */
    public static final KeptPeopleFile NONE = new KeptPeopleFile(null, null, List.of());
}
