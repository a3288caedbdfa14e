package io.waymark.demo;

import io.waymark.platform.axon.ReadModels;
import io.waymark.platform.embedded.Accounts;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.SmartLifecycle;

/**
 * Fills an empty store with the demo company, on a thread of its own while the page to sign in is already served, and goes on
 * where it stopped if the process died meanwhile. A store that holds something else is left alone.
 */
@DemoPart
class DemoCompany implements SmartInitializingSingleton, SmartLifecycle {

    static final String SOURCE = "demo";

    private static final Logger LOG = LoggerFactory.getLogger(DemoCompany.class);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    private final DemoState state;
    private final DemoProgress progress;
    private final DemoSender sender;
    private final Accounts accounts;
    private final ReadModels readModels;
    private final Clock clock;
    private @Nullable Thread thread;

    DemoCompany(
            DemoState state,
            DemoProgress progress,
            DemoSender sender,
            Accounts accounts,
            ReadModels readModels,
            Clock clock) {
        this.state = state;
        this.progress = progress;
        this.sender = sender;
        this.accounts = accounts;
        this.readModels = readModels;
        this.clock = clock;
    }

    /** Before the first request can come in: the page to sign in offers the accounts from the start. */
    @Override
    public void afterSingletonsInstantiated() {
        Optional<DemoState.Mark> found = state.find();
        if (found.isEmpty() && !readModels.isEmpty()) {
            LOG.info("The store holds something already: no demo company is added");
            progress.done();
            return;
        }
        DemoAccounts.register(accounts);
        DemoState.Mark mark = found.orElseGet(() -> state.save(
                new DemoState.Mark(TimeShift.endingBefore(clock.instant()).weeks(), 0, false)));
        if (mark.done()) {
            progress.done();
        }
    }

    @Override
    public void start() {
        if (!progress.isDone()) {
            thread = Thread.ofPlatform().name("demo-company").daemon().start(this::run);
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        sender.stop();
        try {
            if (running != null) {
                running.join(STOP_WITHIN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        long start = System.nanoTime();
        try {
            if (fill()) {
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                LOG.info("The demo company is there after {} ms", took.toMillis());
            }
        } catch (RuntimeException e) {
            LOG.error("The demo company is not complete. It goes on at the next start", e);
        }
    }

    private boolean fill() {
        DemoScript script = new DemoScript(state.find().orElseThrow().shift());
        List<Deed> beginning = script.beginning();
        if (!sender.send(beginning, 0) || !sender.send(script.history(sender.pathways()), beginning.size())) {
            return false;
        }
        return sender.finish();
    }
}
