package io.waymark.platform.time;

import io.waymark.platform.sidestate.SideState;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A turn held by a {@link Lease}, which a thread of its own renews until it is given back. */
final class LeasedTurn implements Turn {
    private static final Logger LOG = LoggerFactory.getLogger(LeasedTurn.class);

    private final Lease lease;
    private final ScheduledExecutorService keeper;

    LeasedTurn(SideState sideState, String name) {
        lease = new Lease(sideState, name, System::nanoTime);
        keeper = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("turn-" + name).daemon().factory());
        long every = Lease.RENEWED_EVERY.toMillis();
        keeper.scheduleWithFixedDelay(this::renew, every, every, TimeUnit.MILLISECONDS);
    }

    @Override
    public boolean take() {
        return lease.take();
    }

    @Override
    public boolean isMine() {
        return lease.isHeld();
    }

    @Override
    public void close() {
        keeper.shutdown();
        lease.release();
    }

    private void renew() {
        try {
            lease.renew();
        } catch (RuntimeException e) {
            LOG.warn("The lease cannot be renewed right now", e);
        }
    }
}
