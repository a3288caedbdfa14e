package io.waymark.bench.due;

import java.time.Duration;

/** What it took, over all parts of a run: the time until ready, the time at work, and of that what the processors had to do. */
final class Spent {

    private static final double MILLIS = 1e3;
    private static final double NANOS = 1e9;

    private double starting;
    private double running;
    private Duration program = Duration.ZERO;
    private Duration server = Duration.ZERO;
    private long ready;

    void ready(long launched, Process node, Server behind) {
        starting += since(launched);
        ready = System.nanoTime();
        program = program.minus(cpu(node));
        server = server.minus(behind.cpu());
    }

    void over(Process node, Server behind) {
        running += since(ready);
        program = program.plus(cpu(node));
        server = server.plus(behind.cpu());
        System.out.printf("  ran %.1f s%n", since(ready));
    }

    void print(int count, int limit) {
        System.out.printf("running %.1f s, limit %d s: %s%n", running, limit, running < limit ? "met" : "NOT MET");
        System.out.printf("starting %.1f s besides, until the read models are ready%n", starting);
        System.out.printf(
                "processor time while running: %.1f s the program, %.1f s the server%n",
                program.toMillis() / MILLIS, server.toMillis() / MILLIS);
        System.out.printf("rate %.0f a second of running time%n", count / running);
    }

    static double since(long nanos) {
        return (System.nanoTime() - nanos) / NANOS;
    }

    static Duration cpu(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
