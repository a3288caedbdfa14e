package io.waymark.platform.store;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Slows things down a little, each time by another while. */
final class Pauses {
    private Pauses() {}

    static Runnable upTo(int millis) {
        return () -> LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextInt(millis + 1)));
    }
}
