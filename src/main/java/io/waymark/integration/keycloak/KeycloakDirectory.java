package io.waymark.integration.keycloak;

import io.waymark.people.api.Directory;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterEntry;
import io.waymark.people.api.RosterSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.GroupRepresentation;

/** Keycloak's users as people: who is enabled is here, who is disabled or gone has left. */
final class KeycloakDirectory implements Directory {

    /** How far Keycloak's clock and ours may be apart without anything being missed. */
    static final Duration CLOCKS_APART = Duration.ofMinutes(5);

    private final KeycloakSettings settings;
    private final Accounts accounts;
    private final Groups groups;
    private final ChangeLog changes;
    private final KeycloakConnection connection;
    private final Clock clock;

    /** What the last reading of everybody has shown; until there was one, changes cannot be put into words. */
    private volatile @Nullable Habits habits;

    KeycloakDirectory(KeycloakSettings settings, KeycloakConnection connection, Clock clock) {
        this.settings = settings;
        this.accounts = new Accounts(connection);
        this.groups = new Groups(connection);
        this.changes = new ChangeLog(connection);
        this.connection = connection;
        this.clock = clock;
    }

    @Override
    public String name() {
        return settings.issuer();
    }

    @Override
    public Roster everybody(IntConsumer soFar) {
        Optional<Map<String, List<GroupRepresentation>>> teams = groups.below(settings.teams());
        Set<String> leftOut = groups.in(settings.leftOut());
        List<Account> people = accounts.all(soFar).stream()
                .filter(account -> !account.program() && !leftOut.contains(account.id()))
                .filter(KeycloakDirectory::isTold)
                .toList();
        Habits seen = Habits.of(people, teams.isPresent());
        Map<String, List<GroupRepresentation>> ofUser = teams.orElse(Map.of());
        Entries entries = new Entries(
                seen, today(), account -> TeamChoice.of(ofUser.getOrDefault(account.id(), List.of())), byName(people));
        habits = seen;
        return new Roster(RosterSource.KEYCLOAK, inOrder(people, entries), true);
    }

    @Override
    public Roster changedSince(Instant since, IntConsumer soFar) {
        Habits seen = habits;
        if (seen == null) {
            return everybody(soFar);
        }
        SingleUsers single = new SingleUsers(connection, settings);
        return changes.usersSince(since.minus(CLOCKS_APART), clock.instant())
                .flatMap(users -> single.of(users, soFar))
                .filter(people -> people.stream().allMatch(account -> isTold(account) && seen.fit(account)))
                .map(people -> inOrder(people, new Entries(seen, today(), single::teamOf, single::named)))
                .map(entries -> new Roster(RosterSource.KEYCLOAK, entries, false))
                .orElseGet(() -> everybody(soFar));
    }

    /** Somebody who is disabled has left, whether or not there is still all of what tells who they were. */
    private static boolean isTold(Account account) {
        return account.enabled() || !account.email().isEmpty();
    }

    private static List<RosterEntry> inOrder(List<Account> people, Entries entries) {
        List<RosterEntry> all = new ArrayList<>();
        people.forEach(account -> all.add(entries.of(all.size() + 1, account)));
        return all;
    }

    private static Function<String, Optional<Account>> byName(List<Account> people) {
        Map<String, Account> named = new HashMap<>();
        people.forEach(account -> named.putIfAbsent(account.id(), account));
        people.forEach(account -> named.putIfAbsent(account.username().toLowerCase(Locale.ROOT), account));
        people.forEach(account -> named.putIfAbsent(account.email().toLowerCase(Locale.ROOT), account));
        return name -> Optional.ofNullable(named.get(name))
                .or(() -> Optional.ofNullable(named.get(name.toLowerCase(Locale.ROOT))));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
