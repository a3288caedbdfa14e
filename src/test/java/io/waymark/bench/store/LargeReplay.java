package io.waymark.bench.store;

import io.waymark.pathways.projection.PathwayProjections;
import io.waymark.platform.axon.FollowingProjections;
import io.waymark.platform.embedded.ReadModelParts;
import io.waymark.platform.mongo.Generations;
import io.waymark.platform.store.Quiet;
import io.waymark.shared.PersonId;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * Replays a great many events of few people, and prints what the heap holds on the way. They take up the same pathways again and
 * again, so that their rows are as many and as large after a fifth of it as they are in the end: what grows after that is ours.
 */
final class LargeReplay {

    private static final int PEOPLE = 200;
    /** The pathways that are as long as real ones. */
    private static final int SHORT = 2;

    private static final int FILL = 5000;
    private static final int FIFTHS = 5;
    private static final long MB = 1 << 20;

    private LargeReplay() {}

    /**
     * Prints lines such as {@code heap after 1/5: 180 MB}.
     *
     * @param args how many events
     */
    public static void main(String[] args) {
        Quiet.please();
        try (H2Measured store = new H2Measured()) {
            long begun = System.nanoTime();
            store.whileFilling(() -> fill(store, Integer.parseInt(args[0])));
            System.out.printf("filled in %d s%n", secondsSince(begun));
            replay(store);
        }
        System.exit(0);
    }

    private static void fill(H2Measured store, int count) {
        List<Learner> people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> new Learner(new PersonId("p-" + number), Pathways.ALL.get(number % SHORT)))
                .toList();
        Random random = new Random(1);
        CompanyHistory beginning = new CompanyHistory(1);
        store.fill(
                Stream.generate(beginning::next).limit(2L * Pathways.ALL.size()).toList());
        int written = 0;
        while (written < count) {
            List<List<DomainEventMessage<?>>> commits = Stream.generate(
                            () -> people.get(random.nextInt(PEOPLE)).nextForEver())
                    .limit(FILL)
                    .toList();
            store.fill(commits);
            written += commits.stream().mapToInt(List::size).sum();
        }
    }

    private static void replay(H2Measured store) {
        long head = store.events().createHeadToken().position().orElseThrow();
        try (ReadModelParts parts = ReadModelParts.open()) {
            Generations generations = new Generations(parts.database(), true);
            generations.of("warm.projection");
            print("before", 0);
            long begun = System.nanoTime();
            try (FollowingProjections following = FollowingProjections.start(
                    store.events(), generations, announcer -> PathwayProjections.over(generations, announcer))) {
                for (int fifth = 1; fifth <= FIFTHS; fifth++) {
                    while (following.position() < head * fifth / FIFTHS) {
                        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
                    }
                    print("after " + fifth + "/" + FIFTHS, secondsSince(begun));
                }
            }
            System.out.printf(
                    "rows %d enrolments, %d answers%n",
                    parts.database().getCollection("enrolments_1").countDocuments(),
                    parts.database().getCollection("step_answers_1").countDocuments());
        }
        System.out.printf("replayed %d events%n", head);
    }

    /** What is left after a full collection; twice, for the first may only find what the second clears. */
    private static void print(String when, long seconds) {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        System.out.printf(
                "heap %s: %d MB at %d s%n", when, memory.getHeapMemoryUsage().getUsed() / MB, seconds);
    }

    private static long secondsSince(long begun) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
    }
}
