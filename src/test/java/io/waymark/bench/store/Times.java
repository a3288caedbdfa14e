package io.waymark.bench.store;

import java.util.ArrayList;
import java.util.List;

/** How long something took, again and again; the first times are warm-up and do not count. */
final class Times {

    private static final double NANOS = 1e9;

    private final int warmUp;
    private final List<Double> seconds = new ArrayList<>();

    Times(int warmUp) {
        this.warmUp = warmUp;
    }

    void measure(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        add((System.nanoTime() - begun) / NANOS);
    }

    void add(double taken) {
        seconds.add(taken);
    }

    double median() {
        return sorted().get((seconds.size() - warmUp) / 2);
    }

    double longest() {
        return sorted().getLast();
    }

    private List<Double> sorted() {
        return seconds.stream().skip(warmUp).sorted().toList();
    }
}
