package io.waymark.platform.security;

import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import java.io.Serializable;
import java.security.Principal;
import java.util.Set;

/**
 * Who has signed in.
 *
 * @param name the name they signed in with
 * @param roles those that count now
 * @param withheld roles they have, but which count only once they have proved who they are more strongly
 * @param source the door: {@code ui} or {@code rest}
 */
public record WaymarkUser(String name, String personId, Set<Role> roles, Set<Role> withheld, String source)
        implements Principal, Serializable {

    /** Somebody all of whose roles count. */
    public WaymarkUser(String name, String personId, Set<Role> roles, String source) {
        this(name, personId, roles, Set.of(), source);
    }

    @Override
    public String getName() {
        return name;
    }

    public PersonId person() {
        return new PersonId(personId);
    }
}
