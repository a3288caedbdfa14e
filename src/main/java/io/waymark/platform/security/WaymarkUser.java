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
 * @param source the door: {@code ui} or {@code rest}
 */
public record WaymarkUser(String name, String personId, Set<Role> roles, String source)
        implements Principal, Serializable {

    @Override
    public String getName() {
        return name;
    }

    public PersonId person() {
        return new PersonId(personId);
    }
}
