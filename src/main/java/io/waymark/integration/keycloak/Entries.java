package io.waymark.integration.keycloak;

import io.waymark.people.api.RosterEntry;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts what Keycloak tells of a user into the words of a roster. Their key is the id of the user, which is also the subject by
 * which they sign in. What a person can mistype about themselves, language and zone, is left out if it means nothing: it must not
 * stop everybody else.
 */
final class Entries {

    private final Habits habits;
    private final LocalDate today;
    private final Function<Account, String> teams;
    private final Function<String, Optional<Account>> users;

    /**
     * For one reading.
     *
     * @param teams the team of somebody by their groups; empty for none
     * @param users who is meant by an id, a user name or an e-mail address
     */
    Entries(
            Habits habits,
            LocalDate today,
            Function<Account, String> teams,
            Function<String, Optional<Account>> users) {
        this.habits = habits;
        this.today = today;
        this.teams = teams;
        this.users = users;
    }

    /**
     * One person.
     *
     * @param row their place in the answer, from 1
     */
    RosterEntry of(int row, Account account) {
        return new RosterEntry(
                row,
                account.id(),
                account.name(),
                account.email(),
                told(account, Attribute.JOB_TITLE),
                team(account),
                manager(account),
                account.told(Attribute.LOCALE).map(Entries::locale).orElse(null),
                account.told(Attribute.ZONE).map(Entries::zone).orElse(null),
                null,
                account.enabled() ? null : today);
    }

    private @Nullable String told(Account account, Attribute attribute) {
        return habits.tell(attribute) ? account.told(attribute).orElse("") : null;
    }

    private @Nullable String team(Account account) {
        return habits.tell(Attribute.TEAM) ? account.told(Attribute.TEAM).orElseGet(() -> teams.apply(account)) : null;
    }

    /**
     * By the key, so that the user name will do as well. A line to somebody who is disabled is out of date and not told: the one
     * there is stays until somebody draws another, and a leaver is not kept by those who reported to them.
     */
    private @Nullable String manager(Account account) {
        String named = told(account, Attribute.MANAGER);
        if (named == null || named.isEmpty()) {
            return named;
        }
        Optional<Account> manager = users.apply(named);
        return manager.isPresent() ? (manager.get().enabled() ? manager.get().id() : null) : named;
    }

    private static @Nullable String locale(String told) {
        Locale locale = Locale.forLanguageTag(told.replace('_', '-'));
        return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
    }

    private static @Nullable ZoneId zone(String told) {
        try {
            return ZoneId.of(told);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
