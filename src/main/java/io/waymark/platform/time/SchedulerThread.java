package io.waymark.platform.time;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The two threads of a node's scheduler: one works, the other keeps the lease meanwhile. Neither is ever interrupted, for H2 closes
 * its file when a thread is interrupted that reads or writes it. The last to start and the first to stop: handlers send commands.
 */
final class SchedulerThread implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SchedulerThread.class);
    private static final Duration AFTER_AN_ERROR = Duration.ofSeconds(2);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    private final Worker worker;
    private final Lease lease;
    private final Alarm alarm;
    private final BooleanSupplier ready;
    private @Nullable ScheduledExecutorService keeper;
    private @Nullable Thread thread;
    private volatile boolean stopped;

    /**
     * A node's scheduler.
     *
     * @param ready whether handlers may be called
     */
    SchedulerThread(Worker worker, Lease lease, Alarm alarm, BooleanSupplier ready) {
        this.worker = worker;
        this.lease = lease;
        this.alarm = alarm;
        this.ready = ready;
    }

    @Override
    public synchronized void start() {
        stopped = false;
        long every = Lease.RENEWED_EVERY.toMillis();
        keeper = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("scheduler-lease").daemon().factory());
        keeper.scheduleWithFixedDelay(this::renew, every, every, TimeUnit.MILLISECONDS);
        thread = Thread.ofPlatform().name("scheduler").daemon().start(this::run);
    }

    /** Waits a while for the handler that is at work; if that takes longer, the lease is left to lapse. */
    @Override
    public synchronized void stop() {
        stopped = true;
        alarm.ring();
        try {
            if (thread != null && !thread.join(STOPS_WITHIN)) {
                LOG.warn("A to-do is still being handled after {}", STOPS_WITHIN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (keeper != null) {
            keeper.shutdown();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (!stopped) {
            alarm.rest(ready.getAsBoolean() ? round() : Worker.LONGEST_REST);
        }
    }

    private Duration round() {
        try {
            return worker.round(() -> stopped);
        } catch (RuntimeException e) {
            LOG.warn("The to-dos cannot be worked on right now", e);
            return AFTER_AN_ERROR;
        }
    }

    private void renew() {
        try {
            lease.renew();
        } catch (RuntimeException e) {
            LOG.warn("The lease cannot be renewed right now", e);
        }
    }
}
