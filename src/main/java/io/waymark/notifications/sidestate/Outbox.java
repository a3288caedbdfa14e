package io.waymark.notifications.sidestate;

import io.waymark.notifications.api.MailId;
import io.waymark.notifications.api.MailState;
import io.waymark.notifications.api.NotificationId;
import io.waymark.platform.json.Json;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Mails that are to go out, went out or did not, for 90 days after that. Each is named by why it is there, and each change is made to
 * the version that was seen: so there is one a reason, and nobody undoes what another node has done.
 */
@Component
public class Outbox {

    private static final String SHELF = "outbox";
    private static final String DAYS = "outbox-days";
    private static final Duration KEPT = Duration.ofDays(90);

    private final SideState sideState;
    private final Clock clock;
    private final JsonMapper json = Json.mapper();

    Outbox(SideState sideState, Clock clock) {
        this.sideState = sideState;
        this.clock = clock;
    }

    /** Puts in a mail about one thing, unless there is one, or it stands in the mail of a day. */
    public void put(PersonId to, NotificationId notice, Instant due) {
        if (sideState.find(DAYS, notice.value()).isPresent()) {
            return;
        }
        create(new MailId(notice.value()), to, notice, false, due);
    }

    /**
     * Puts it into the one mail of that day, or into another if that is on its way. Which day it was is kept: whoever tells the same
     * again later, after a crash, finds it in that mail, or puts it there.
     */
    public void putDaily(PersonId to, NotificationId notice, LocalDate wanted, Instant due) {
        if (find(new MailId(notice.value())).isPresent()) {
            return;
        }
        LocalDate day = day(notice, wanted);
        int another = 0;
        boolean settled = false;
        while (!settled) {
            MailId id = new MailId(
                    Names.of(day.atStartOfDay().toInstant(ZoneOffset.UTC), to, "daily/" + day + "/" + another));
            Optional<Mail> there = find(id);
            if (there.isEmpty()) {
                settled = create(id, to, notice, true, due);
            } else if (there.get().told().contains(notice)) {
                settled = true;
            } else if (there.get().canTakeMore()) {
                settled = putDue(
                        there.get().with(notice),
                        there.get().next() == null ? due : there.get().next());
            } else {
                another++;
            }
        }
    }

    /** The day of the mail it was first meant for. */
    private LocalDate day(NotificationId notice, LocalDate wanted) {
        Instant now = clock.instant();
        sideState.putIfAbsent(
                DAYS, notice.value(), wanted.toString().getBytes(StandardCharsets.UTF_8), now.plus(KEPT), now);
        return sideState
                .find(DAYS, notice.value())
                .map(entry -> LocalDate.parse(new String(entry.value(), StandardCharsets.UTF_8)))
                .orElse(wanted);
    }

    public Optional<Mail> find(MailId id) {
        return sideState.find(SHELF, id.value()).filter(this::isKept).map(this::mail);
    }

    public List<Mail> list(String from, int limit) {
        return sideState.list(SHELF, "", from, limit).stream()
                .filter(this::isKept)
                .map(this::mail)
                .toList();
    }

    /** The one that is to be tried next, whether or not it is time. */
    public Optional<Mail> next() {
        return next(1).stream().findFirst();
    }

    public List<Mail> next(int limit) {
        return sideState.soonest(SHELF, limit).stream().map(this::mail).toList();
    }

    /** Notes that it is being tried; empty if somebody changed it meanwhile. */
    public Optional<Mail> begin(Mail seen) {
        Mail begun = seen.begun(clock.instant());
        return seen.next() != null && putDue(seen, begun, seen.next()) ? Optional.of(begun) : Optional.empty();
    }

    /** It is tried again then. False if somebody changed it meanwhile; so with all that follow. */
    public boolean later(Mail seen, MailState state, @Nullable String error, Instant next) {
        return putDue(seen, seen.in(state, clock.instant(), error, next), next);
    }

    public boolean end(Mail seen, MailState state, @Nullable String error) {
        Instant now = clock.instant();
        byte[] value = json.writeValueAsBytes(seen.in(state, now, error, null));
        return sideState.replace(SHELF, seen.id().value(), seen.version(), value, now.plus(KEPT));
    }

    public boolean anew(Mail seen) {
        Instant now = clock.instant();
        return putDue(seen, seen.anew(now), now);
    }

    private boolean create(MailId id, PersonId to, NotificationId notice, boolean daily, Instant due) {
        Mail mail = new Mail(id, to, List.of(notice), daily, MailState.WAITING, clock.instant(), null, 0, null, due, 0);
        return sideState.putDue(SHELF, id.value(), 0, json.writeValueAsBytes(mail), due);
    }

    private boolean putDue(Mail changed, Instant due) {
        return putDue(changed, changed, due);
    }

    private boolean putDue(Mail seen, Mail changed, Instant due) {
        return sideState.putDue(SHELF, seen.id().value(), seen.version(), json.writeValueAsBytes(changed), due);
    }

    private boolean isKept(SideState.Entry entry) {
        return entry.expires() == null || entry.expires().isAfter(clock.instant());
    }

    private Mail mail(SideState.Entry entry) {
        Mail stored = json.readValue(entry.value(), Mail.class);
        return new Mail(
                stored.id(),
                stored.to(),
                stored.told(),
                stored.daily(),
                stored.state(),
                stored.since(),
                stored.tried(),
                stored.attempts(),
                stored.error(),
                entry.due(),
                entry.version());
    }
}
