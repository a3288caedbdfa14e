package io.waymark.demo;

import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayId;
import io.waymark.platform.accounts.Accounts;
import io.waymark.platform.axon.ReadModels;
import io.waymark.platform.time.Turn;
import io.waymark.platform.time.Turns;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final DemoState state;
    private final DemoProgress progress;
    private final DemoSender sender;
    private final Accounts accounts;
    private final ReadModels readModels;
    private final Turns turns;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    DemoCompany(
            DemoState state,
            DemoProgress progress,
            DemoSender sender,
            Accounts accounts,
            ReadModels readModels,
            Turns turns) {
        this.state = state;
        this.progress = progress;
        this.sender = sender;
        this.accounts = accounts;
        this.readModels = readModels;
        this.turns = turns;
    }

    /** Before the first request can come in: the page to sign in offers the accounts from the start. */
    @Override
    public void afterSingletonsInstantiated() {
        // In this order: another node marks that it has begun before it stores anything.
        boolean empty = readModels.isEmpty();
        if (state.find().isEmpty() && !empty) {
            LOG.info("The store holds something already: no demo company is added");
            progress.done();
            return;
        }
        DemoAccounts.register(accounts);
        if (state.begin().done()) {
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
        stopped.countDown();
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

    /** Builds it when it is this node's turn; otherwise looks how far the other has come, and whether that one has died. */
    private void run() {
        try (Turn turn = turns.of("demo-company")) {
            boolean mayBuild = true;
            while (!progress.isDone()) {
                try {
                    look(turn, mayBuild);
                } catch (RuntimeException e) {
                    LOG.error("The demo company is not complete. It goes on at the next start", e);
                    mayBuild = false;
                    turn.close();
                }
                if (stopped.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Turn turn, boolean mayBuild) {
        DemoState.Mark mark = state.find().orElseThrow();
        if (mark.done()) {
            progress.done();
        } else if (mayBuild && turn.take()) {
            build(turn);
        } else {
            progress.sent(mark.sent());
        }
    }

    private void build(Turn turn) {
        long start = System.nanoTime();
        if (fill(turn)) {
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            LOG.info("The demo company is there after {} ms", took.toMillis());
        }
    }

    private boolean fill(Turn turn) {
        sender.settle();
        DemoScript script = new DemoScript(state.find().orElseThrow().shift());
        List<Deed> beginning = script.beginning();
        if (!sender.send(beginning, 0, turn)) {
            return false;
        }
        Map<PathwayId, PathwayContent> pathways = sender.pathways();
        List<Deed> learning = script.learning(pathways);
        return sender.send(learning, beginning.size(), turn)
                && sender.send(script.promises(pathways), beginning.size() + learning.size(), turn)
                && sender.finish(turn);
    }
}
