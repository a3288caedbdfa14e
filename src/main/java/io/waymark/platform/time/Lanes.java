package io.waymark.platform.time;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** Several things at the same time, but those of one lane one after another, in the order in which they come. */
final class Lanes<T> {

    private static final long IDLE_SECONDS = 60;

    private final Function<T, String> laneOf;
    private final Executor threads;

    Lanes(Function<T, String> laneOf, Executor threads) {
        this.laneOf = laneOf;
        this.threads = threads;
    }

    /** So many threads, which end when there is nothing to do for long. None is ever interrupted. */
    static Executor threads(String name, int count) {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                count,
                count,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name(name, 1).daemon().factory());
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** Does all of it, and returns when it is done. What is thrown ends its lane, and comes out here once the others are done. */
    void each(List<T> all, Consumer<T> deed) {
        Map<String, Deque<T>> lanes = new LinkedHashMap<>();
        all.forEach(one -> lanes.computeIfAbsent(laneOf.apply(one), lane -> new ArrayDeque<>())
                .add(one));
        Collection<Deque<T>> queues = lanes.values();
        if (queues.size() == 1) {
            queues.forEach(lane -> lane.forEach(deed));
            return;
        }
        CompletableFuture.allOf(queues.stream()
                        .map(lane -> CompletableFuture.runAsync(() -> lane.forEach(deed), threads))
                        .toArray(CompletableFuture[]::new))
                .join();
    }
}
