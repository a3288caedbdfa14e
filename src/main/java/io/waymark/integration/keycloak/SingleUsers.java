package io.waymark.integration.keycloak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Reads some users one by one, which is right for few; for one reading. */
final class SingleUsers {

    private static final int MOST_GROUPS = 1_000;

    private final KeycloakConnection connection;
    private final KeycloakSettings settings;
    private final Map<String, List<GroupRepresentation>> groups = new HashMap<>();
    private final Map<String, Optional<Account>> named = new HashMap<>();

    SingleUsers(KeycloakConnection connection, KeycloakSettings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    /** Those users who are people, by their user names; empty if one of them is there no more, or is no person any more. */
    Optional<List<Account>> of(Set<String> ids, IntConsumer soFar) {
        List<Account> all = new ArrayList<>();
        for (String id : ids) {
            Optional<Account> account = byId(id);
            if (account.isEmpty() || account.get().program() || isLeftOut(account.get())) {
                return Optional.empty();
            }
            all.add(account.get());
            soFar.accept(all.size());
        }
        all.sort(Comparator.comparing(Account::username));
        return Optional.of(all);
    }

    String teamOf(Account account) {
        return TeamChoice.of(groupsOf(account).stream()
                .filter(group -> TeamChoice.isBelow(settings.teams(), group.getPath()))
                .toList());
    }

    /** Who is meant by an id, a user name or an e-mail address. */
    Optional<Account> named(String name) {
        return named.computeIfAbsent(
                name,
                any -> byId(name)
                        .or(() -> first(connection.ask(realm -> realm.users().searchByUsername(name, true))))
                        .or(() -> first(connection.ask(realm -> realm.users().searchByEmail(name, true)))));
    }

    private boolean isLeftOut(Account account) {
        return groupsOf(account).stream()
                .anyMatch(group -> group.getPath().equals(settings.leftOut())
                        || TeamChoice.isBelow(settings.leftOut(), group.getPath()));
    }

    private Optional<Account> byId(String id) {
        return id.contains("/") || id.contains("@")
                ? Optional.empty()
                : connection
                        .find(realm -> realm.users().get(id).toRepresentation())
                        .map(Account::of);
    }

    private List<GroupRepresentation> groupsOf(Account account) {
        return groups.computeIfAbsent(
                account.id(),
                id -> connection.ask(realm -> realm.users().get(id).groups(0, MOST_GROUPS, true)));
    }

    private static Optional<Account> first(List<UserRepresentation> found) {
        return found.stream().findFirst().map(Account::of);
    }
}
