package io.waymark.people.domain;

import io.waymark.people.api.IdentityId;
import io.waymark.shared.Role;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How somebody comes in, and what they may do then.
 *
 * @param identities by identity provider, one of each
 * @param roles given here
 */
record Access(Map<String, IdentityId> identities, Set<Role> roles) {

    static final Access NONE = new Access(Map.of(), Set.of());

    @Nullable
    IdentityId at(String issuer) {
        return identities.get(issuer);
    }

    Access with(String issuer, IdentityId identity) {
        Map<String, IdentityId> all = new TreeMap<>(identities);
        all.put(issuer, identity);
        return new Access(all, roles);
    }

    Access without(String issuer) {
        Map<String, IdentityId> all = new TreeMap<>(identities);
        all.remove(issuer);
        return new Access(all, roles);
    }

    Access with(Role role) {
        Set<Role> all = new TreeSet<>(roles);
        all.add(role);
        return new Access(identities, all);
    }

    Access without(Role role) {
        Set<Role> all = new TreeSet<>(roles);
        all.remove(role);
        return new Access(identities, all);
    }
}
