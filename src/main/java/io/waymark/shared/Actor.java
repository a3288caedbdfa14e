package io.waymark.shared;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person with roles, or a part of the system such as a policy.
 *
 * @param person the person, or null for the system and for nobody
 * @param system the name of the part of the system, or null for a person and for nobody
 */
public record Actor(@Nullable PersonId person, @Nullable String system, Set<Role> roles) {

    /** Nobody has signed in: allowed nothing. */
    public static final Actor NOBODY = new Actor(null, null, Set.of());

    public static Actor person(PersonId person, Set<Role> roles) {
        return new Actor(person, null, Set.copyOf(roles));
    }

    public static Actor system(String name) {
        return new Actor(null, name, Set.of());
    }

    public boolean is(PersonId other) {
        return other.equals(person);
    }

    /** How it stands in the metadata of events: {@code person:<id>}, {@code system:<name>} or {@code nobody}. */
    public String label() {
        if (person != null) {
            return "person:" + person.value();
        }
        return system == null ? "nobody" : "system:" + system;
    }
}
