package io.waymark.integration.keycloak;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What this realm tells of people at all. Where nobody has a manager, the realm does not say that everybody reports to nobody: it
 * leaves that to another source. Where somebody has one, whoever has none reports to nobody.
 */
record Habits(Set<Attribute> used) {

    /** Of all users; teams are told of besides where there is a group for them. */
    static Habits of(Collection<Account> everybody, boolean teamGroups) {
        Set<Attribute> used = EnumSet.noneOf(Attribute.class);
        everybody.forEach(account -> used.addAll(account.told().keySet()));
        if (teamGroups) {
            used.add(Attribute.TEAM);
        }
        return new Habits(used);
    }

    boolean tell(Attribute attribute) {
        return used.contains(attribute);
    }

    /** Whether somebody tells nothing that nobody told before. */
    boolean fit(Account account) {
        return used.containsAll(account.told().keySet());
    }
}
