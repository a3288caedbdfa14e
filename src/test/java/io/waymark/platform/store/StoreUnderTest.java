package io.waymark.platform.store;

import java.time.Clock;

/** One store of events, empty at first, that several nodes can be opened on. */
interface StoreUnderTest extends AutoCloseable {

    /** Opens one more node, on which each commit waits for this long to end before it can be seen, its places already taken. */
    StoreNode open(Clock clock, Runnable beforeItIsSeen);

    default StoreNode open(Clock clock) {
        return open(clock, () -> {});
    }

    /** Takes places in the order of all events that nothing will ever be stored at, as a process does that dies. */
    void abandon(int places);

    @Override
    void close();
}
