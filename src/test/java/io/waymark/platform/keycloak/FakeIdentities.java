package io.waymark.platform.keycloak;

import io.waymark.platform.security.Identities;
import io.waymark.platform.security.Identity;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.shared.RoleOrigin;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Everybody is somebody of the same name, unless the test says otherwise. */
final class FakeIdentities implements Identities {

    final Set<String> strangers = ConcurrentHashMap.newKeySet();
    final Set<String> former = ConcurrentHashMap.newKeySet();
    final Map<PersonId, Set<Role>> told = new ConcurrentHashMap<>();
    volatile Set<Role> granted = Set.of();

    @Override
    public Known whose(Identity identity) {
        if (strangers.contains(identity.subject())) {
            return new Known.Stranger();
        }
        PersonId person = new PersonId(identity.subject());
        return isActive(person) ? new Known.Somebody(person, granted) : new Known.Former(person);
    }

    @Override
    public Set<Role> granted(PersonId person) {
        return isActive(person) ? granted : Set.of();
    }

    @Override
    public void told(PersonId person, RoleOrigin origin, Set<Role> roles) {
        told.put(person, roles);
    }

    @Override
    public boolean isActive(PersonId person) {
        return !former.contains(person.value());
    }
}
