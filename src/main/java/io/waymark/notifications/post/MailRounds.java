package io.waymark.notifications.post;

import io.waymark.notifications.sidestate.Mail;
import io.waymark.notifications.sidestate.Outbox;
import io.waymark.platform.time.Scheduler;
import io.waymark.platform.time.Todo;
import io.waymark.platform.time.TodoHandler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When somebody looks into the outbox: at every time at which a mail is due, rounded up, so that 10,000 of one minute are a few
 * to-dos; and each minute while something is left. A mail server takes its time, and to-dos are handled one after another, so the
 * work itself is done by {@link MailCarrier} on a thread of its own.
 */
@Component
class MailRounds implements TodoHandler {

    private static final String KIND = "mail";
    private static final long GRID_SECONDS = 5;
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final Outbox outbox;
    private final MailCarrier carrier;
    private final Scheduler scheduler;
    private final Clock clock;

    MailRounds(Outbox outbox, MailCarrier carrier, Scheduler scheduler, Clock clock) {
        this.outbox = outbox;
        this.carrier = carrier;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Sees to it that somebody looks soon after this time. It lies ahead even for what is due, for a round that is over is not repeated. */
    void arrange(Instant due) {
        Instant now = clock.instant();
        long from = (due.isAfter(now) ? due : now).getEpochSecond();
        Instant round = Instant.ofEpochSecond((from / GRID_SECONDS + 1) * GRID_SECONDS);
        scheduler.schedule(KIND, round.toString(), round, "");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(Todo todo) {
        carrier.go();
        Optional<Mail> left = outbox.next();
        if (left.isPresent()) {
            Instant next = left.get().next();
            Instant again = clock.instant().plus(AGAIN);
            arrange(next != null && next.isAfter(again) ? next : again);
        }
    }

    /** What a process that died was about to do. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        if (outbox.next().isPresent()) {
            arrange(clock.instant());
        }
    }
}
