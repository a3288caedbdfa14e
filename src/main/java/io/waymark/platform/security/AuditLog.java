package io.waymark.platform.security;

import io.waymark.platform.json.Json;
import io.waymark.platform.privacy.PersonalCipher;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers, durably, every time somebody was turned away, and what an operator has done that cannot be undone. Holds ids only,
 * never what the data said; the reason an operator gives is sealed with their key.
 */
@Component
public class AuditLog {

    /**
     * One refusal.
     *
     * @param actor who asked, see {@link Actor#label}
     * @param what the kind of command or query
     * @param subject whose data it was, or null if there was none
     */
    public record Entry(
            Instant at, String actor, String what, @Nullable String subject) {}

    /**
     * Something that was done for good.
     *
     * @param actor who did it, see {@link Actor#label}
     * @param what the kind of command
     * @param subject what it was done to
     * @param why the reason given; empty if the key of who gave it is gone
     */
    public record Deed(Instant at, String actor, String what, String subject, String why) {}

    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);
    private static final String SHELF = "audit";
    private static final String DEEDS = "audit-deeds";
    private static final String MISSES = "audit-misses";
    private static final Duration MISSES_KEPT = Duration.ofHours(1);

    private final SideState sideState;
    private final PersonalCipher cipher;
    private final Clock clock;
    private final JsonMapper json = Json.mapper();

    AuditLog(SideState sideState, PersonalCipher cipher, Clock clock) {
        this.sideState = sideState;
        this.cipher = cipher;
        this.clock = clock;
    }

    void denied(Actor actor, Object message, @Nullable PersonId subject) {
        write(SHELF, entry(actor, message, subject), null);
    }

    /**
     * Somebody asked for what does not exist. That concerns nobody and is no part of the log; it is written all the same, and
     * forgotten soon, for else the time an answer takes would tell it from a refusal.
     */
    void missed(Actor actor, Object message) {
        Entry entry = entry(actor, message, null);
        write(MISSES, entry, entry.at().plus(MISSES_KEPT));
    }

    /** Refusals from {@code from} on, oldest first, at most {@code limit}. */
    public List<Entry> since(Instant from, int limit) {
        return sideState.list(SHELF, "", "%019d".formatted(from.toEpochMilli()), limit).stream()
                .map(entry -> json.readValue(entry.value(), Entry.class))
                .toList();
    }

    /** Writes down what is about to be done; where there are transactions, in the one that does it. */
    public void done(PersonId by, String what, String subject, String why) {
        Instant at = clock.instant();
        Deed deed = new Deed(at, Actor.person(by, Set.of()).label(), what, subject, cipher.seal(by, why));
        sideState.put(DEEDS, key(at), json.writeValueAsBytes(deed));
    }

    /** What was done from {@code from} on, oldest first, at most {@code limit}. */
    public List<Deed> deedsSince(Instant from, int limit) {
        return sideState.list(DEEDS, "", "%019d".formatted(from.toEpochMilli()), limit).stream()
                .map(entry -> json.readValue(entry.value(), Deed.class))
                .map(deed -> new Deed(
                        deed.at(),
                        deed.actor(),
                        deed.what(),
                        deed.subject(),
                        cipher.open(deed.why()).orElse("")))
                .toList();
    }

    private Entry entry(Actor actor, Object message, @Nullable PersonId subject) {
        return new Entry(
                clock.instant(),
                actor.label(),
                message.getClass().getSimpleName(),
                subject == null ? null : subject.value());
    }

    /**
     * Writes once the message's own transaction is over, and before its sender is answered. Within it, the refusal would take the
     * entry back with it; beside it, a second connection would be needed by somebody who holds one, and many of them at once would
     * wait for each other.
     */
    private void write(String shelf, Entry entry, @Nullable Instant expires) {
        String key = key(entry.at());
        byte[] value = json.writeValueAsBytes(entry);
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().onCleanup(unit -> {
                try {
                    sideState.putIfAbsent(shelf, key, value, expires, entry.at());
                } catch (RuntimeException e) {
                    LOG.error("A refusal could not be written down: {}", entry, e);
                }
            });
        } else {
            sideState.putIfAbsent(shelf, key, value, expires, entry.at());
        }
    }

    /** Of fixed width, so that the order of keys is the order in time. */
    private static String key(Instant at) {
        return "%019d-%s".formatted(at.toEpochMilli(), UUID.randomUUID());
    }
}
