package io.waymark.people.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterChange.Kind;
import io.waymark.people.sidestate.UnfinishedImport;
import io.waymark.platform.axon.ReadModels;
import io.waymark.platform.sidestate.SideState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Imports with the profile mongodb, on the stand-in: protocol and wiring, nothing about MongoDB. */
class RosterOnMongodbTest {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private String uri = "";

    @BeforeEach
    void begin() {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        uri = server.getConnectionString() + "/waymark-test";
    }

    @AfterEach
    void end() {
        server.shutdownNow();
    }

    @Test
    void aSmallOneIsOneCommitAndALargeOneIsManyOfWhichNothingIsLeftOver() {
        try (ImportingNode node = new ImportingNode(uri)) {
            assertThat(node.apply(LargeRoster.of(100)).count(Kind.JOIN)).isEqualTo(100);
            assertThat(commits(node)).isEqualTo(1);

            assertThat(node.apply(LargeRoster.of(400)).count(Kind.JOIN)).isEqualTo(300);

            assertThat(commits(node)).isGreaterThan(5);
            assertThat(node.preview(LargeRoster.of(400)).changes()).isEmpty();
            assertThat(node.bean(UnfinishedImport.class).find()).isEmpty();
            assertThat(node.bean(SideState.class).list("people-import", "", "", 10))
                    .isEmpty();
        }
    }

    @Test
    @Tag("long")
    void whatAKilledNodeHadBegunIsFinishedByAnotherAndNothingIsDoubled() throws Exception {
        int people = 3_000;
        Roster roster = LargeRoster.of(people);
        try (ImportingNode survivor = new ImportingNode(uri)) {
            UnfinishedImport unfinished = survivor.bean(UnfinishedImport.class);
            Process other = start(people);
            try {
                within(
                        Duration.ofSeconds(120),
                        "it is in the middle",
                        () -> unfinished.find().filter(mark -> mark.next() > 5).isPresent());
            } finally {
                other.destroyForcibly().waitFor();
            }
            assertThat(unfinished.find().filter(mark -> !mark.isDone()))
                    .as("killed in the middle")
                    .isPresent();

            within(
                    Duration.ofSeconds(120),
                    "it is finished",
                    () -> unfinished.find().isEmpty());

            assertThat(survivor.bean(ReadModels.class).await(Duration.ofSeconds(60)))
                    .isTrue();
            assertThat(survivor.preview(roster).changes()).isEmpty();
            assertThat(survivor.preview(roster).active()).isEqualTo(people);
            // Joined, what was said, and a line for all but the first.
            Map<Long, Long> peopleByEvents = eventsOfPeople(survivor).values().stream()
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            assertThat(peopleByEvents).isEqualTo(Map.of(3L, people - 1L, 2L, 1L));
        }
    }

    /** Another process has to start meanwhile, or a lease to lapse. */
    private static void within(Duration longest, String what, BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + longest + ": " + what);
            }
            Thread.sleep(20);
        }
    }

    private static Map<String, Long> eventsOfPeople(ImportingNode node) {
        List<String> aggregates = new ArrayList<>();
        for (Document commit : database(node).getCollection("events").find()) {
            commit.getList("events", Document.class).stream()
                    .map(event -> event.getString("aggregate"))
                    .filter(id -> id.startsWith("p-"))
                    .forEach(aggregates::add);
        }
        return aggregates.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static long commits(ImportingNode node) {
        return database(node).getCollection("events").countDocuments();
    }

    private static MongoDatabase database(ImportingNode node) {
        return node.bean(MongoDatabase.class);
    }

    private Process start(int people) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Daxoniq.update-checker.disabled=true",
                        "-cp",
                        classPath,
                        ImportingNode.class.getName(),
                        uri,
                        String.valueOf(people))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
