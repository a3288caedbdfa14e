package io.waymark.bench.due;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One run, in a database of its own: the load, the minute in which all is due, and what came of it. */
final class DueRun implements AutoCloseable {

    /** As {@code ./run} starts the program. */
    private static final List<String> FLAGS = List.of(
            "-Xms96m", "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=64m");

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration BEFORE_NOON = Duration.ofHours(1);
    private static final int GIVEN_UP_SECONDS = Integer.getInteger("waymark.due.giveUp", 900);
    private static final long LOOK_MILLIS = 250;

    private final Server server;
    private final String address;
    private final Instant due;
    private final int count;
    private final Path log;
    private final Outcome outcome;
    private final String database = "waymark-due-" + UUID.randomUUID().toString().substring(0, 8);
    private double starting;
    private double running;
    private Duration oursCpu = Duration.ZERO;
    private Duration serverCpu = Duration.ZERO;

    DueRun(Server server, Instant due, int count, Path log) {
        this.server = server;
        this.address = server.address() + "/" + database;
        this.due = due;
        this.count = count;
        this.log = log;
        this.outcome = new Outcome(server.address(), database, due);
    }

    void load() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process node = node(due.minus(WEEK).plus(BEFORE_NOON), count);
        Children.heard(node, log);
        node.getOutputStream().close();
        node.waitFor();
        System.out.printf("loaded by the program's own commands in %.0f s%n", since(begun));
    }

    /** From the first start until nothing is left; killed so often in between, at equal parts of it. */
    void work(int kills) throws IOException, InterruptedException {
        int before = outcome.told();
        Instant started = Instant.now();
        for (int part = 1; part <= kills + 1; part++) {
            long launched = System.nanoTime();
            Process node = node(due.plus(Duration.between(started, Instant.now())), 0);
            Children.heard(node, log);
            starting += since(launched);
            long ready = System.nanoTime();
            Duration ours = cpu(node);
            Duration theirs = server.cpu();
            int enough = part > kills ? count : count * part / (kills + 1);
            int told = 0;
            while (told < enough || (part > kills && outcome.isLeft())) {
                Thread.sleep(LOOK_MILLIS);
                told = outcome.told() - before;
                if (since(ready) > GIVEN_UP_SECONDS) {
                    System.out.println("given up: " + told + " told, left " + outcome.isLeft());
                    break;
                }
            }
            running += since(ready);
            oursCpu = oursCpu.plus(cpu(node)).minus(ours);
            serverCpu = serverCpu.plus(server.cpu()).minus(theirs);
            System.out.printf("  part %d: told %d, ready after %.1f s, ran %.1f s%n", part, told, since(launched) - since(ready), since(ready));
            node.destroyForcibly().waitFor();
        }
    }

    void print(int limit) {
        outcome.debug();
        Map<String, Integer> asked = outcome.asked();
        Map<String, Integer> told = outcome.notices();
        System.out.printf("running %.1f s, limit %d s: %s%n", running, limit, running < limit ? "met" : "NOT MET");
        System.out.printf("starting %.1f s besides%n", starting);
        System.out.printf(
                "processor time while running: %.1f s the program, %.1f s the server%n",
                oursCpu.toMillis() / 1e3, serverCpu.toMillis() / 1e3);
        System.out.printf("rate %.0f a second of running time%n", count / running);
        System.out.printf("asked once %d, doubled %d, lost %d%n", once(asked), more(asked), count - asked.size());
        System.out.printf("told once %d, doubled %d, lost %d%n", once(told), more(told), count - told.size());
        System.out.printf("mails ordered %d; dead letters %d%n", outcome.mails().size(), outcome.deadLetters());
    }

    private static long once(Map<String, Integer> times) {
        return times.values().stream().filter(one -> one == 1).count();
    }

    private static long more(Map<String, Integer> times) {
        return times.values().stream().filter(one -> one > 1).count();
    }

    static Duration cpu(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private Process node(Instant clock, int make) throws IOException {
        long ahead = Duration.between(Instant.now(), clock).toMillis();
        return Children.start(log, FLAGS, DueNode.class, address, String.valueOf(ahead), String.valueOf(make));
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    @Override
    public void close() {
        outcome.close();
    }
}
