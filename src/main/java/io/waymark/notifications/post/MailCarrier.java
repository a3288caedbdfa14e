package io.waymark.notifications.post;

import io.waymark.notifications.sidestate.Mail;
import io.waymark.notifications.sidestate.Outbox;
import io.waymark.platform.time.StillAtWork;
import io.waymark.platform.time.Turn;
import io.waymark.platform.time.Turns;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes away what is due, one mail after another, on a thread that lives as long as there is something: on one node at a time. */
@Component
class MailCarrier implements SmartLifecycle, StillAtWork {

    private static final Logger LOG = LoggerFactory.getLogger(MailCarrier.class);

    /** A node that has died loses its turn to whoever has watched it for 8 s. */
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    /** Read at once: those that somebody changes meanwhile are left for the next look. */
    private static final int AT_ONCE = 100;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(15);

    private final Outbox outbox;
    private final MailDelivery delivery;
    private final Turns turns;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private volatile boolean running;

    MailCarrier(Outbox outbox, MailDelivery delivery, Turns turns, Clock clock) {
        this.outbox = outbox;
        this.delivery = delivery;
        this.turns = turns;
        this.clock = clock;
    }

    /** Begins, unless it is at it; then it looks once more before it rests. */
    void go() {
        wanted.set(true);
        if (!isStopped() && busy.compareAndSet(false, true)) {
            thread = Thread.ofPlatform().name("mail").daemon().start(this::run);
        }
    }

    @Override
    public boolean isAtWork() {
        return busy.get();
    }

    @Override
    public void start() {
        running = true;
    }

    /** Waits for the mail that is going out; nothing is interrupted, for that may harm the store. */
    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        Thread last = thread;
        try {
            if (last != null && !last.join(STOPPED_WITHIN)) {
                LOG.warn("A mail is still going out after {}", STOPPED_WITHIN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        try (Turn turn = turns.of("mail")) {
            if (take(turn)) {
                while (wanted.getAndSet(false)) {
                    carry(turn);
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("The outbox cannot be worked on right now", e);
        } finally {
            busy.set(false);
        }
    }

    private void carry(Turn turn) {
        boolean goesOn = true;
        while (goesOn) {
            List<Mail> due = outbox.next(AT_ONCE).stream().filter(this::isDue).toList();
            goesOn = !due.isEmpty()
                    && due.stream().allMatch(mail -> turn.isMine() && !isStopped() && delivery.deliver(mail));
        }
    }

    private boolean take(Turn turn) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!turn.take()) {
            if (System.nanoTime() > end || pausedForGood()) {
                return false;
            }
        }
        return true;
    }

    private boolean pausedForGood() {
        try {
            return stopped.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private boolean isDue(Mail mail) {
        return mail.next() != null && !mail.next().isAfter(clock.instant());
    }
}
