package io.waymark.integration.keycloak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keycloak.representations.idm.AdminEventRepresentation;
import org.keycloak.representations.idm.EventRepresentation;
import org.keycloak.representations.idm.RealmEventsConfigRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

/**
 * Whose users have changed, by Keycloak's events: its list of users cannot be asked for that. Admin events tell what admins and
 * their programs did, user events what people changed of themselves. What comes by a federated directory is in neither.
 */
final class ChangeLog {

    /** Above this many it is quicker to read everybody. */
    static final int MOST_USERS = 200;

    private static final int PAGE = 200;
    private static final int MOST_EVENTS = 2_000;
    private static final String NEWEST_FIRST = "desc";
    private static final String EXPIRY = "adminEventsExpiration";
    private static final Pattern USER = Pattern.compile("users/([^/]+)(/.*)?");

    /** About users, one by one; the others may concern anybody. */
    private static final Set<String> ABOUT_USERS = Set.of("USER", "GROUP_MEMBERSHIP");

    private static final List<String> WATCHED = List.of("USER", "GROUP_MEMBERSHIP", "GROUP", "REALM", "USER_PROFILE");

    private static final List<String> OWN_CHANGES = List.of(
            "REGISTER",
            "UPDATE_PROFILE",
            "UPDATE_EMAIL",
            "DELETE_ACCOUNT",
            "IDENTITY_PROVIDER_FIRST_LOGIN",
            "USER_DISABLED_BY_PERMANENT_LOCKOUT");

    private final KeycloakConnection connection;

    ChangeLog(KeycloakConnection connection) {
        this.connection = connection;
    }

    /**
     * The ids of users that have changed since; empty if that cannot be told: events are off, do not reach back that far, or say
     * something that may concern anybody, such as a team that was renamed or a user who was deleted.
     */
    Optional<Set<String>> usersSince(Instant since, Instant now) {
        RealmEventsConfigRepresentation events = connection.ask(realm -> realm.getRealmEventsConfig());
        if (!Boolean.TRUE.equals(events.isAdminEventsEnabled()) || !reachesBackTo(since, now)) {
            return Optional.empty();
        }
        Set<String> users = new HashSet<>();
        return byAdmins(since, now, users)
                        && (!Boolean.TRUE.equals(events.isEventsEnabled()) || byThemselves(since, now, users))
                        && users.size() <= MOST_USERS
                ? Optional.of(users)
                : Optional.empty();
    }

    /** Where we may not see how long events are kept, one that is older than that shows that they are kept long enough. */
    private boolean reachesBackTo(Instant since, Instant now) {
        RealmRepresentation realm = connection.ask(one -> one.toRepresentation());
        if (realm.getAttributes() != null) {
            String seconds = realm.getAttributes().getOrDefault(EXPIRY, "0");
            long kept = Long.parseLong(seconds.isBlank() ? "0" : seconds);
            return kept == 0 || since.isAfter(now.minusSeconds(kept));
        }
        return !admin(Instant.EPOCH, since, 0, 1).isEmpty();
    }

    private boolean byAdmins(Instant since, Instant now, Set<String> users) {
        Optional<List<AdminEventRepresentation>> events = all(first -> admin(since, ahead(now), first, PAGE));
        return events.isPresent() && events.get().stream().allMatch(event -> isHarmless(event) || note(event, users));
    }

    /** What failed changed nothing, and an action, such as ending a session, changes nothing we read. */
    private static boolean isHarmless(AdminEventRepresentation event) {
        return event.getError() != null || "ACTION".equals(event.getOperationType());
    }

    /** False if it does not say whom it concerns, or nobody is left who could be read. */
    private static boolean note(AdminEventRepresentation event, Set<String> users) {
        Matcher path = USER.matcher(Objects.requireNonNullElse(event.getResourcePath(), ""));
        if (!ABOUT_USERS.contains(event.getResourceType()) || !path.matches() || isEnd(event, path)) {
            return false;
        }
        users.add(path.group(1));
        return true;
    }

    private static boolean isEnd(AdminEventRepresentation event, Matcher path) {
        return "DELETE".equals(event.getOperationType()) && path.group(2) == null;
    }

    private boolean byThemselves(Instant since, Instant now, Set<String> users) {
        Optional<List<EventRepresentation>> events = all(first -> connection.ask(realm -> realm.getEvents(
                OWN_CHANGES,
                null,
                null,
                since.toEpochMilli(),
                ahead(now).toEpochMilli(),
                null,
                first,
                PAGE,
                NEWEST_FIRST)));
        events.ifPresent(list -> list.stream()
                .map(EventRepresentation::getUserId)
                .filter(Objects::nonNull)
                .forEach(users::add));
        return events.isPresent();
    }

    private List<AdminEventRepresentation> admin(Instant from, Instant to, int first, int most) {
        return connection.ask(realm -> realm.getAdminEvents(
                null,
                null,
                null,
                null,
                null,
                null,
                WATCHED,
                from.toEpochMilli(),
                to.toEpochMilli(),
                first,
                most,
                NEWEST_FIRST));
    }

    /** Keycloak's clock may be ahead of ours. */
    private static Instant ahead(Instant now) {
        return now.plus(KeycloakDirectory.CLOCKS_APART);
    }

    /** Empty if there are too many. */
    private static <T> Optional<List<T>> all(IntFunction<List<T>> read) {
        List<T> all = new ArrayList<>();
        List<T> page;
        do {
            page = read.apply(all.size());
            all.addAll(page);
        } while (page.size() == PAGE && all.size() < MOST_EVENTS);
        return all.size() < MOST_EVENTS ? Optional.of(all) : Optional.empty();
    }
}
