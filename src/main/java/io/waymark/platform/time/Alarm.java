package io.waymark.platform.time;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes the worker of this node. Rung while it works, it will not go to rest. */
@Component
class Alarm {

    private final Semaphore rung = new Semaphore(0);

    void ring() {
        rung.release();
    }

    /** Rests until it rings, or so long. */
    void rest(Duration atMost) {
        try {
            if (rung.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
                rung.drainPermits();
            }
        } catch (InterruptedException e) {
            // Nobody does that to the worker's thread, see SchedulerThread; were it kept, it would never rest again.
            rung.drainPermits();
        }
    }
}
