package io.waymark.people.sync;

import io.waymark.people.api.SyncKind;
import io.waymark.people.api.SyncProgress;
import io.waymark.platform.time.Scheduler;
import io.waymark.platform.time.Todo;
import io.waymark.platform.time.TodoHandler;
import io.waymark.shared.Actor;
import io.waymark.shared.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When people are synced by themselves: what has changed every so often, everybody once a night. There is one to-do of each kind,
 * which arranges the next when it is done. Due times lie on a grid, so that neither a restart nor a second node moves them.
 */
@Component
class SyncSchedule implements TodoHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SyncSchedule.class);
    private static final String KIND = "people-sync";
    private static final Actor ITSELF = Actor.system("people-sync");
    private static final Duration LATER = Duration.ofMinutes(1);

    private final SyncSettings settings;
    private final SyncRunner runner;
    private final SyncLog log;
    private final Scheduler scheduler;
    private final Clock clock;

    SyncSchedule(SyncSettings settings, SyncRunner runner, SyncLog log, Scheduler scheduler, Clock clock) {
        this.settings = settings;
        this.runner = runner;
        this.log = log;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    boolean isOn() {
        return settings.sync().scheduled() && runner.directory().isPresent();
    }

    /** When one of this kind is due; empty if none is. */
    Optional<Instant> next(SyncKind kind) {
        return scheduler.find(KIND, key(kind)).map(Todo::due);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Begins one, which goes on by itself. Nothing comes of it before somebody has synced by hand, and seen who comes. */
    @Override
    public void handle(Todo todo) {
        SyncKind kind = SyncKind.valueOf(todo.key().toUpperCase(Locale.ROOT));
        if (!isOn() || isNever(kind)) {
            return;
        }
        boolean settled = log.read().reached() == null || begin(kind);
        scheduler.schedule(
                KIND, todo.key(), settled ? after(kind) : clock.instant().plus(LATER), "");
    }

    /** What is due stays due. A run of the schedule that died with its process is begun anew. */
    @EventListener(ApplicationReadyEvent.class)
    void arrange() {
        Arrays.stream(SyncKind.values()).forEach(kind -> {
            if (!isOn() || isNever(kind)) {
                scheduler.cancel(KIND, key(kind));
            } else if (next(kind).isEmpty()) {
                scheduler.schedule(KIND, key(kind), after(kind), "");
            }
        });
        Thread.ofPlatform().name("people-sync-recovery").daemon().start(this::recover);
    }

    private void recover() {
        try {
            runner.recover()
                    .filter(left -> left.by() == null && isOn())
                    .map(SyncProgress::kind)
                    .ifPresent(kind -> scheduler.schedule(KIND, key(kind), clock.instant(), ""));
        } catch (Rejection e) {
            LOG.info("Another node syncs people: {}", e.code());
        } catch (RuntimeException e) {
            LOG.warn("What was left of a sync of people cannot be looked at", e);
        }
    }

    /** False if another is going on that does not do the work of this one. */
    private boolean begin(SyncKind kind) {
        try {
            runner.begin(new Order(kind, false, "", ITSELF));
            return true;
        } catch (Rejection e) {
            LOG.info("No sync of people now: {}", e.code());
            return kind == SyncKind.INCREMENTAL;
        }
    }

    private boolean isNever(SyncKind kind) {
        return kind == SyncKind.INCREMENTAL && settings.sync().every().isZero();
    }

    private Instant after(SyncKind kind) {
        Instant now = clock.instant();
        if (kind == SyncKind.INCREMENTAL) {
            long every = Math.max(LATER.toSeconds(), settings.sync().every().toSeconds());
            return Instant.ofEpochSecond((now.getEpochSecond() / every + 1) * every);
        }
        LocalDate today = LocalDate.ofInstant(now, settings.zone());
        ZonedDateTime tonight = ZonedDateTime.of(today, settings.sync().fullAt(), settings.zone());
        return (tonight.toInstant().isAfter(now) ? tonight : tonight.plusDays(1)).toInstant();
    }

    private static String key(SyncKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
