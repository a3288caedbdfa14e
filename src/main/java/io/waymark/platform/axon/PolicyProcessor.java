package io.waymark.platform.axon;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/** A processor of policies: starts only after the read models have caught up, for policies may ask them. */
final class PolicyProcessor extends PooledStreamingEventProcessor {

    private static final long RETRY_MILLIS = 25;

    private final ScheduledExecutorService threads;
    private final Supplier<ReadModels> readModels;
    private volatile boolean stopped;

    PolicyProcessor(Builder builder, ScheduledExecutorService threads, Supplier<ReadModels> readModels) {
        super(builder);
        this.threads = threads;
        this.readModels = readModels;
    }

    @Override
    public void start() {
        stopped = false;
        threads.execute(this::startWhenReady);
    }

    @Override
    public void shutDown() {
        stopped = true;
        super.shutDown();
    }

    private void startWhenReady() {
        if (stopped) {
            return;
        }
        if (readModels.get().ready()) {
            super.start();
        } else {
            threads.schedule(this::startWhenReady, RETRY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }
}
