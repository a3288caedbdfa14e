package io.waymark.platform.security;

import io.waymark.platform.json.Json;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Remembers, durably, every time somebody was turned away. Holds ids only, never what the data said. */
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

    private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);
    private static final String SHELF = "audit";
    private static final String MISSES = "audit-misses";
    private static final Duration MISSES_KEPT = Duration.ofHours(1);

    private final SideState sideState;
    private final Clock clock;
    private final JsonMapper json = Json.mapper();

    AuditLog(SideState sideState, Clock clock) {
        this.sideState = sideState;
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
        // Fixed width, so that the order of keys is the order in time.
        String key = "%019d-%s".formatted(entry.at().toEpochMilli(), UUID.randomUUID());
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
}
