package io.waymark.notifications.sidestate;

import io.waymark.notifications.api.NotificationId;
import io.waymark.notifications.api.Notify;
import io.waymark.notifications.api.Unread;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What people were told, for a year. What is unread lies apart as well, so that it is counted without opening anything. */
@Component
public class Notices {

    private static final String SHELF = "notices";
    private static final String UNREAD = "notices-unread";
    private static final Duration KEPT = Duration.ofDays(365);
    private static final byte[] NOTHING = {};

    private final SideState sideState;
    private final SealedNotices sealed;
    private final Clock clock;

    Notices(SideState sideState, SealedNotices sealed, Clock clock) {
        this.sideState = sideState;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** Keeps it, unread. It may lie there already if somebody began to keep it before, and have been read since: then it stays so. */
    public void keep(NotificationId id, Notify told) {
        Instant expires = told.at().plus(KEPT);
        Instant now = clock.instant();
        if (sideState.find(SHELF, key(told.to(), id)).isPresent()) {
            return;
        }
        sideState.putIfAbsent(UNREAD, key(told.to(), id), NOTHING, expires, now);
        sideState.putIfAbsent(SHELF, key(told.to(), id), sealed.seal(told), expires, now);
    }

    public Optional<Notice> find(PersonId person, NotificationId id) {
        boolean unread = sideState.find(UNREAD, key(person, id)).isPresent();
        return sideState
                .find(SHELF, key(person, id))
                .filter(this::isKept)
                .flatMap(entry -> sealed.open(person, id, entry.value(), unread));
    }

    /** From this one on, or from the newest for the empty text. */
    public List<Notice> list(PersonId person, String from, int limit) {
        String prefix = prefix(person);
        List<SideState.Entry> entries = sideState.list(SHELF, prefix, prefix + from, limit);
        Set<String> unread = sideState.list(UNREAD, prefix, prefix + from, limit).stream()
                .map(SideState.Entry::key)
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(this::isKept)
                .flatMap(entry -> open(person, entry, unread.contains(entry.key())))
                .toList();
    }

    public int unread(PersonId person) {
        return (int) sideState.list(UNREAD, prefix(person), "", Unread.MOST + 1).stream()
                .filter(this::isKept)
                .count();
    }

    /** False if it was read already, or is not there. */
    public boolean read(PersonId person, NotificationId id) {
        boolean unread = sideState.find(UNREAD, key(person, id)).isPresent();
        sideState.remove(UNREAD, key(person, id));
        return unread;
    }

    public void readAll(PersonId person) {
        List<SideState.Entry> unread;
        do {
            unread = sideState.list(UNREAD, prefix(person), "", Unread.MOST + 1);
            unread.forEach(entry -> sideState.remove(UNREAD, entry.key()));
        } while (unread.size() > Unread.MOST);
    }

    private Stream<Notice> open(PersonId person, SideState.Entry entry, boolean unread) {
        NotificationId id =
                new NotificationId(entry.key().substring(prefix(person).length()));
        return sealed.open(person, id, entry.value(), unread).stream();
    }

    private boolean isKept(SideState.Entry entry) {
        return entry.expires() == null || entry.expires().isAfter(clock.instant());
    }

    private static String key(PersonId person, NotificationId id) {
        return prefix(person) + id.value();
    }

    private static String prefix(PersonId person) {
        return person.value() + "/";
    }
}
