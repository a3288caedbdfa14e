package io.waymark.bench.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Check-ins fall due in the same minute while processes are killed as by {@code kill -9}: each is asked once, and each person told
 * once. The store is the stand-in, in a process of its own: the death of the program, nothing about MongoDB.
 */
@Tag("long")
class DueOnceTest {

    private static final int COUNT = 60;
    private static final int KILLS = 2;

    private Server server;
    private DueRun run;

    @BeforeEach
    void load() throws Exception {
        Path log = Path.of(System.getProperty("waymark.build", "target"), "due-once.log");
        Files.deleteIfExists(log);
        server = Server.standIn(log, false);
        run = new DueRun(server, DueBench.due(Instant.now()), COUNT, log);
        run.load();
    }

    @AfterEach
    void stop() {
        run.close();
        server.close();
    }

    @Test
    @Tag("scenario-29")
    void killedTwiceMeanwhile() throws Exception {
        run.work(KILLS);
        assertOnce();
    }

    @Test
    @Tag("scenario-30")
    void twoNodesOneOfWhichIsKilledMeanwhile() throws Exception {
        run.workOnTwo();
        assertOnce();
    }

    private void assertOnce() {
        String[] commitments = IntStream.range(0, COUNT)
                .mapToObj(who -> Commitments.commitment(who).value())
                .toArray(String[]::new);
        String[] people = IntStream.range(0, COUNT)
                .mapToObj(who -> Commitments.person(who).value())
                .toArray(String[]::new);
        Map<String, Integer> asked = run.outcome().asked();
        assertThat(asked).as("asked").containsOnlyKeys(commitments);
        assertThat(asked.values()).as("how often each was asked").containsOnly(1);
        Map<String, Integer> told = run.outcome().notices();
        assertThat(told).as("told").containsOnlyKeys(people);
        assertThat(told.values()).as("how often each was told").containsOnly(1);
        assertThat(run.outcome().mails()).as("a mail for each").hasSize(COUNT);
        assertThat(run.outcome().deadLetters()).as("dead letters").isZero();
    }
}
