package io.waymark.platform.security;

import io.waymark.platform.json.Json;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
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

    private static final String SHELF = "audit";

    private final SideState sideState;
    private final Clock clock;
    private final JsonMapper json = Json.mapper();

    /** The refusal rolls back the transaction of the message; what is remembered of it must not go with it. */
    private final TransactionTemplate apart;

    AuditLog(SideState sideState, PlatformTransactionManager transactions, Clock clock) {
        this.sideState = sideState;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    void denied(Actor actor, Object message, @Nullable PersonId subject) {
        Instant now = clock.instant();
        Entry entry = new Entry(
                now, actor.label(), message.getClass().getSimpleName(), subject == null ? null : subject.value());
        // Fixed width, so that the order of keys is the order in time.
        String key = "%019d-%s".formatted(now.toEpochMilli(), UUID.randomUUID());
        apart.executeWithoutResult(status -> sideState.put(SHELF, key, json.writeValueAsBytes(entry)));
    }

    /** Refusals from {@code from} on, oldest first, at most {@code limit}. */
    public List<Entry> since(Instant from, int limit) {
        return sideState.list(SHELF, "", "%019d".formatted(from.toEpochMilli()), limit).stream()
                .map(entry -> json.readValue(entry.value(), Entry.class))
                .toList();
    }
}
