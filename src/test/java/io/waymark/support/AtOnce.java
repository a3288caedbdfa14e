package io.waymark.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Does the same many times at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** What each has come to, in the order of their numbers from 0; all wait at the start until the last is ready. */
    public static <T> List<T> times(int count, IntFunction<T> deed) {
        CountDownLatch ready = new CountDownLatch(count);
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            List<Future<T>> running = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                int mine = number;
                running.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return deed.apply(mine);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError("One of " + count + " failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
