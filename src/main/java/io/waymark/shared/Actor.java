package io.waymark.shared;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person with roles, a program with roles that acts as itself, or a part of the system such as a policy.
 *
 * @param person the person, or null for everybody else
 * @param system the name of the part of the system, or null for everybody else
 * @param program what the identity provider calls the program, or null for everybody else
 */
public record Actor(
        @Nullable PersonId person,
        @Nullable String system,
        @Nullable String program,
        Set<Role> roles) {

    /** Nobody has signed in: allowed nothing. */
    public static final Actor NOBODY = new Actor(null, null, null, Set.of());

    public static Actor person(PersonId person, Set<Role> roles) {
        return new Actor(person, null, null, Set.copyOf(roles));
    }

    public static Actor system(String name) {
        return new Actor(null, name, null, Set.of());
    }

    /** A program has nothing of its own: it may do what its roles allow, and no more. */
    public static Actor program(String name, Set<Role> roles) {
        return new Actor(null, null, name, Set.copyOf(roles));
    }

    public boolean is(PersonId other) {
        return other.equals(person);
    }

    /** How it stands in the metadata of events: {@code person:<id>}, {@code system:<name>}, {@code program:<name>} or {@code nobody}. */
    public String label() {
        if (person != null) {
            return "person:" + person.value();
        }
        if (program != null) {
            return "program:" + program;
        }
        return system == null ? "nobody" : "system:" + system;
    }
}
