package io.waymark.demo;

import io.waymark.platform.accounts.Accounts;
import io.waymark.platform.accounts.Accounts.Account;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import java.util.List;
import java.util.Set;

/**
 * Who can be tried out by one click: a learner in the middle of a pathway, a first-line manager, a head, an L&D admin. A text
 * {@code demo.account.<name>.purpose} goes with each.
 */
final class DemoAccounts {

    static final List<Account> ALL = List.of(
            new Account("mira", "p-0121", "Mira Osei", Set.of(), 1),
            new Account("salma", "p-0125", "Salma Haddad", Set.of(), 2),
            new Account("daniel", "p-0151", "Daniel Kerr", Set.of(), 3),
            new Account("tara", "p-0067", "Tara Finch", Set.of(Role.SYS_ADMIN), 5),
            new Account("hanna", "p-0210", "Hanna Brandt", Set.of(Role.LD_ADMIN), 4));

    private DemoAccounts() {}

    static void register(Accounts accounts) {
        ALL.forEach(accounts::register);
    }

    /** The account with the role, acting. */
    static Actor admin() {
        Account hanna = ALL.getLast();
        return Actor.person(new PersonId(hanna.person()), hanna.roles());
    }
}
