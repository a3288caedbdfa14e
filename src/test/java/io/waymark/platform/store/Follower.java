package io.waymark.platform.store;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/** A processor on one node, in as many segments as it is told, that notes what it has handled and sums it up. */
final class Follower implements AutoCloseable {
    private static final String NAME = "followers";

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
    private final Queue<Counted> handled = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> sums = new ConcurrentHashMap<>();
    private final PooledStreamingEventProcessor processor;

    Follower(StoreNode node, int segments, int atMost) {
        processor = PooledStreamingEventProcessor.builder()
                .name(NAME)
                .eventHandlerInvoker(
                        SimpleEventHandlerInvoker.builder().eventHandlers(this).build())
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(node.events())
                .tokenStore(node.tokens())
                .transactionManager(node.transactions())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(segments)
                .maxClaimedSegments(atMost)
                .tokenClaimInterval(100)
                .initialToken(source -> source.createTailToken())
                .build();
    }

    @EventHandler
    void on(Counted event) {
        handled.add(event);
        sums.merge(event.of(), event.number() + 1, (before, more) -> 31 * before + more);
    }

    void start() {
        processor.start();
    }

    int segments() {
        return processor.processingStatus().size();
    }

    Queue<Counted> handled() {
        return handled;
    }

    /** What has been made of the events: it differs if one is missing, or comes in another order. */
    Map<String, Long> sums() {
        return Map.copyOf(sums);
    }

    /** Forgets everything, and begins again with the first event. */
    void startOver() {
        processor.shutDown();
        processor.resetTokens();
        handled.clear();
        sums.clear();
        processor.start();
    }

    @Override
    public void close() {
        processor.shutDown();
        threads.shutdownNow();
    }
}
