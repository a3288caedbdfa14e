package io.waymark.platform.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/** Fails at the events of one aggregate until it is told to stop that; those it failed at are kept as dead letters. */
final class StubbornPolicy implements AutoCloseable {
    static final String GROUP = "stubborn.policy";

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
    private final List<Counted> handled = new ArrayList<>();
    private final DeadLetteringEventHandlerInvoker invoker;
    private final PooledStreamingEventProcessor processor;
    private volatile String failingAt;

    StubbornPolicy(StoreNode node, String failingAt) {
        this.failingAt = failingAt;
        invoker = DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(this)
                .queue(node.letters().queueOf(GROUP))
                .transactionManager(node.transactions())
                .build();
        processor = PooledStreamingEventProcessor.builder()
                .name(GROUP)
                .eventHandlerInvoker(invoker)
                .messageSource(node.events())
                .tokenStore(node.tokens())
                .transactionManager(node.transactions())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .initialToken(source -> source.createTailToken())
                .build();
    }

    @EventHandler
    synchronized void on(Counted event) {
        if (event.of().equals(failingAt)) {
            throw new IllegalStateException("Not " + event);
        }
        handled.add(event);
    }

    void start() {
        processor.start();
    }

    void relent() {
        failingAt = "";
    }

    /** Tries the first of those it failed at again, and those after it; false if there are none, or it fails again. */
    boolean retry() {
        return invoker.processAny();
    }

    synchronized List<Counted> handled() {
        return List.copyOf(handled);
    }

    @Override
    public void close() {
        processor.shutDown();
        threads.shutdownNow();
    }
}
