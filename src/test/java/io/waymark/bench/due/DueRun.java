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
    private static final Duration LATER = Duration.ofHours(1);
    private static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(15);
    private static final long LOOK_MILLIS = 250;

    private final Server server;
    private final String address;
    private final Instant due;
    private final int count;
    private final Path log;
    private final Outcome outcome;
    private final Spent spent = new Spent();
    private Instant started = Instant.EPOCH;

    DueRun(Server server, Instant due, int count, Path log) {
        String database = "waymark-due-" + UUID.randomUUID();
        this.server = server;
        this.address = server.address() + "/" + database;
        this.due = due;
        this.count = count;
        this.log = log;
        this.outcome = new Outcome(server.address(), database, due);
    }

    Outcome outcome() {
        return outcome;
    }

    void load() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process node = node(due.minus(WEEK).plus(LATER), count);
        Children.heard(node, log);
        node.getOutputStream().close();
        node.waitFor();
        System.out.printf("loaded by the program's own commands in %.0f s%n", Spent.since(begun));
    }

    /** From the first start until nothing is left; killed so often in between, at equal parts of it. */
    void work(int kills) throws IOException, InterruptedException {
        started = Instant.now();
        for (int part = 1; part <= kills + 1; part++) {
            long launched = System.nanoTime();
            Process node = worker();
            Children.heard(node, log);
            spent.ready(launched, node, server);
            awaitTold(part > kills ? count : count * part / (kills + 1));
            spent.over(node, server);
            node.destroyForcibly().waitFor();
        }
    }

    /** Two nodes, of which one is killed in the middle. */
    void workOnTwo() throws IOException, InterruptedException {
        started = Instant.now();
        Process one = worker();
        Process other = worker();
        try {
            Children.heard(one, log);
            Children.heard(other, log);
            awaitTold(count / 3);
            one.destroyForcibly().waitFor();
            awaitTold(count);
        } finally {
            one.destroyForcibly().waitFor();
            other.destroyForcibly().waitFor();
        }
    }

    /** Until so many have been told, and, of all, nothing is left to do. */
    private void awaitTold(int enough) throws InterruptedException {
        long begun = System.nanoTime();
        while (outcome.told() < enough || (enough == count && outcome.isLeft())) {
            if (System.nanoTime() - begun > GIVEN_UP_AFTER.toNanos()) {
                throw new IllegalStateException("Told " + outcome.told() + " of " + count + ", and no more come");
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    void print(int limit) {
        Map<String, Integer> asked = outcome.asked();
        Map<String, Integer> told = outcome.notices();
        spent.print(count, limit);
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

    /** Its clock stood at that minute when the first was started. */
    private Process worker() throws IOException {
        return node(due.plus(Duration.between(started, Instant.now())), 0);
    }

    private Process node(Instant clock, int make) throws IOException {
        long ahead = Duration.between(Instant.now(), clock).toMillis();
        return Children.start(log, FLAGS, DueNode.class, address, String.valueOf(ahead), String.valueOf(make));
    }

    @Override
    public void close() {
        outcome.close();
    }
}
