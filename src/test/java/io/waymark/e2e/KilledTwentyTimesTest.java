package io.waymark.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The process dies as by {@code kill -9}, 20 times, while people complete steps: what was acknowledged is there, nothing is there
 * twice, and the read models are what a replay of everything gives. This proves the death of the process, not the loss of power; and
 * with the profile mongodb, whose database is the stand-in in this process, nothing about MongoDB.
 */
@Tag("long")
@Tag("scenario-32")
class KilledTwentyTimesTest {

    private static final Duration REBUILT_WITHIN = Duration.ofMinutes(2);

    @Test
    void everyAcknowledgedCompletionIsThereOnce() throws Exception {
        try (PackagedApp app = PackagedApp.start()) {
            new KillLoop(app, () -> {
                        app.stop();
                        app.restart();
                    })
                    .run();
        }
    }

    @Test
    void andWithTheProfileMongodbOnTheStandIn() throws Exception {
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("waymark.jar", "target/waymark.jar"),
                "--spring.profiles.active=mongodb",
                "--waymark.demo=true",
                "--waymark.mongodb.uri=" + server.getConnectionString() + "/waymark-killed");
        try (PackagedApp app = PackagedApp.start(command)) {
            new KillLoop(app, () -> rebuildAll(app)).run();
        } finally {
            server.shutdownNow();
        }
    }

    private static void rebuildAll(PackagedApp app) throws Exception {
        for (String projection : List.of("people.projection", "pathways.projection", "recognition.projection")) {
            String path = "/api/v1/operations/processors/" + projection + "/rebuild";
            assertThat(app.send("tara", "PUT", path, "").statusCode()).isBetween(200, 204);
        }
        long end = System.nanoTime() + REBUILT_WITHIN.toNanos();
        while (isRebuilding(app)) {
            assertThat(System.nanoTime()).as("rebuilt in time").isLessThan(end);
            Thread.sleep(250);
        }
    }

    private static boolean isRebuilding(PackagedApp app) throws Exception {
        var answer = app.send("tara", "GET", "/api/v1/operations/processors", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode processors = JsonMapper.shared().readTree(answer.body());
        return processors.findValues("rebuild").stream().anyMatch(rebuild -> !rebuild.isNull());
    }
}
