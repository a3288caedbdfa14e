package io.waymark.notifications.sidestate;

import io.waymark.notifications.api.MailId;
import io.waymark.notifications.api.MailState;
import io.waymark.notifications.api.NotificationId;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox: to whom and about what, by ids alone. It is put into words when it goes out, so that what was erased
 * meanwhile is in none.
 *
 * @param since when it came to be in this state
 * @param tried when it was tried first, since it was last given up; null if it never was
 * @param next when it is to go out or be tried again; null if it is over
 * @param version as it was seen
 */
public record Mail(
        MailId id,
        PersonId to,
        List<NotificationId> told,
        boolean daily,
        MailState state,
        Instant since,
        @Nullable Instant tried,
        int attempts,
        @Nullable String error,
        @Nullable Instant next,
        long version) {

    boolean canTakeMore() {
        return state == MailState.WAITING && attempts == 0;
    }

    /** With one more attempt begun. */
    Mail begun(Instant now) {
        return new Mail(
                id, to, told, daily, state, since, tried == null ? now : tried, attempts + 1, error, next, version + 1);
    }

    Mail with(NotificationId more) {
        List<NotificationId> all = java.util.stream.Stream.concat(told.stream(), java.util.stream.Stream.of(more))
                .toList();
        return new Mail(id, to, all, daily, state, since, tried, attempts, error, next, version);
    }

    Mail in(MailState newState, Instant now, @Nullable String newError, @Nullable Instant newNext) {
        return new Mail(id, to, told, daily, newState, now, tried, attempts, newError, newNext, version);
    }

    /** As if it had never been tried. */
    Mail anew(Instant now) {
        return new Mail(id, to, told, daily, MailState.WAITING, now, null, 0, error, now, version);
    }
}
