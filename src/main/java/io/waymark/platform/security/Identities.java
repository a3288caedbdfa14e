package io.waymark.platform.security;

import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.shared.RoleOrigin;
import java.util.Set;

/** Which person an identity belongs to; {@code people} answers it. */
public interface Identities {

    /** What is known of an identity. */
    sealed interface Known {

        /**
         * Somebody active.
         *
         * @param granted roles given to them here, beside those of the identity provider
         */
        record Somebody(PersonId person, Set<Role> granted) implements Known {}

        /** Somebody who has left: nobody comes in. */
        record Former(PersonId person) implements Known {}

        /** No person yet. */
        record Stranger() implements Known {}
    }

    /** Whose it is; the first time, by a verified address that exactly one active person has. */
    Known whose(Identity identity);

    /**
     * Whether the person may be here now, which they may until it is known that they have left. Somebody who joined a moment ago may
     * not be known yet on this node; what they may do, each command and query says. Asked with every request, so it reads one row by
     * its id.
     */
    boolean isActive(PersonId person);

    /** The roles given to somebody here, as of now: none once they have left. Asked with every request, too. */
    Set<Role> granted(PersonId person);

    /** Says which roles somebody has from outside, for those who look after roles; it decides nothing about what they may do. */
    void told(PersonId person, RoleOrigin origin, Set<Role> roles);
}
