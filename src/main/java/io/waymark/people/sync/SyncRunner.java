package io.waymark.people.sync;

import io.waymark.people.api.Directory;
import io.waymark.people.api.SyncProgress;
import io.waymark.platform.time.Turn;
import io.waymark.platform.time.Turns;
import io.waymark.shared.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Syncs on a thread of its own, one at a time: on this node by a flag, over all nodes by a turn. */
@Component
class SyncRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SyncRunner.class);

    /** A node that has died loses its turn to whoever has watched it for 8 s. */
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration JUST_OVER = Duration.ofSeconds(2);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(20);

    private final ObjectProvider<Directory> directory;
    private final Handover handover;
    private final SyncLog log;
    private final Previews previews;
    private final Turns turns;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private volatile boolean running;

    SyncRunner(
            ObjectProvider<Directory> directory,
            Handover handover,
            SyncLog log,
            Previews previews,
            Turns turns,
            Clock clock) {
        this.directory = directory;
        this.handover = handover;
        this.log = log;
        this.previews = previews;
        this.turns = turns;
        this.clock = clock;
    }

    Optional<Directory> directory() {
        return Optional.ofNullable(directory.getIfAvailable());
    }

    /**
     * Begins, and answers the id of the run once it is certain that nobody else syncs. Not on the thread of whoever asks: what is
     * written down must be there before their command is over.
     *
     * @throws Rejection {@code sync-no-directory}, {@code sync-under-way}
     */
    String begin(Order order) {
        Directory there = directory().orElseThrow(() -> Rejection.conflict("sync-no-directory"));
        CompletableFuture<String> begun = new CompletableFuture<>();
        work(begun, turn -> {
            SyncProgress progress = new SyncProgress(
                    UUID.randomUUID().toString(),
                    order.kind(),
                    order.preview(),
                    order.by().person(),
                    clock.instant(),
                    SyncProgress.Stage.READING,
                    0,
                    0);
            log.begin(progress);
            begun.complete(progress.id());
            new Round(there, handover, log, previews, clock, order, progress, () -> stopped.getCount() == 0).run(turn);
        });
        return answer(begun);
    }

    /** Ends what a process that died has left open, unless another node is at it; answers what that was. */
    Optional<SyncProgress> recover() {
        if (log.read().running() == null) {
            return Optional.empty();
        }
        CompletableFuture<Optional<SyncProgress>> left = new CompletableFuture<>();
        work(left, turn -> left.complete(log.giveUp(clock.instant())));
        return answer(left);
    }

    @Override
    public void start() {
        running = true;
    }

    /** Waits for what is being carried out; nothing is interrupted, for that may harm the store. */
    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        awaitLast(STOPPED_WITHIN);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @FunctionalInterface
    private interface Work {
        void with(Turn turn);
    }

    private void work(CompletableFuture<?> answer, Work work) {
        if (log.read().running() == null) {
            awaitLast(JUST_OVER);
        }
        if (!busy.compareAndSet(false, true)) {
            throw Rejection.conflict("sync-under-way");
        }
        thread = Thread.ofPlatform().name("people-sync").daemon().start(() -> {
            try (Turn turn = turns.of("people-sync")) {
                if (take(turn)) {
                    work.with(turn);
                } else {
                    answer.completeExceptionally(Rejection.conflict("sync-under-way"));
                }
            } catch (RuntimeException e) {
                LOG.error("The sync of people could not be begun, or not be ended", e);
                answer.completeExceptionally(e);
            } finally {
                busy.set(false);
            }
        });
    }

    private void awaitLast(Duration atMost) {
        Thread last = thread;
        try {
            if (last != null) {
                last.join(atMost);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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

    private static <T> T answer(CompletableFuture<T> coming) {
        try {
            return coming.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
