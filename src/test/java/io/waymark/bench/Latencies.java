package io.waymark.bench;

import java.util.List;

/** Times in milliseconds, and what is said about them. */
record Latencies(List<Double> sorted, int warmUp) {

    private static final int LIMIT_MS = 300;
    private static final int PERCENT = 95;

    Latencies {
        sorted = sorted.stream().sorted().toList();
    }

    /** The smallest of them that so many percent do not exceed: the nearest-rank method. */
    private double percentile(int percent) {
        return sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }

    void print() {
        double high = percentile(PERCENT);
        Bench.print("windows", "from the click in one to the painted change in the other, n = %d", sorted.size());
        Bench.print("", "after %d of warm-up", warmUp);
        Bench.print("latency", "median %.0f ms, p95 %.0f ms, max %.0f ms", percentile(50), high, sorted.getLast());
        Bench.print("limit", "p95 %d ms; p95 / limit = %.2f", LIMIT_MS, high / LIMIT_MS);
    }
}
