package io.waymark.platform.axon;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads of the processors of events. A pooled processor that has read as many events ahead as it may hold looks again after
 * 100 ms, and cannot be told otherwise; those it holds are taken in within a third of that, so that a replay would mostly wait. Here
 * it looks again as soon as makes sense. What is to come later than that, such as a look for events of other nodes or another
 * try after an error, comes when it should.
 */
final class ProcessorThreads extends ScheduledThreadPoolExecutor {

    static final int COUNT = 8;

    private static final long WAIT_FOR_ROOM_MILLIS = 100;
    private static final long LOOK_AGAIN_MILLIS = 3;

    ProcessorThreads() {
        super(COUNT, Thread.ofPlatform().name("processor-", 0).daemon().factory());
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        return unit == TimeUnit.MILLISECONDS && delay == WAIT_FOR_ROOM_MILLIS
                ? super.schedule(command, LOOK_AGAIN_MILLIS, unit)
                : super.schedule(command, delay, unit);
    }
}
