package io.waymark.platform.mongodb;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.waymark.platform.mongodb.WorkingNode.Effects;
import io.waymark.platform.time.Node;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One of two nodes is a process of its own and is killed as by {@code kill -9} while it works. The store is the stand-in, over TCP;
 * on H2 there can be no such test, for two processes cannot open one file.
 */
@Tag("scenario-33")
class KilledNodeTest {

    private static final int TODOS = 20;
    private static final int STUCK = 9;

    /** Longer than a lease lasts that is not renewed. */
    private static final Duration AWAY = Duration.ofSeconds(11);

    private final StandIn server = new StandIn();
    private final Clients clients = new Clients(server.address());
    private final MongoDatabase database = clients.client().getDatabase(clients.database());

    @AfterEach
    void end() {
        clients.close();
        server.close();
    }

    @Test
    void theOtherTakesOverWithin15SecondsAndNothingIsDoubled() throws Exception {
        try (Node survivor = new Node(clients.sideState(), Clock.systemUTC(), new Effects(database, ""))) {
            IntStream.range(0, TODOS)
                    .forEach(i -> survivor.scheduler()
                            .schedule(
                                    WorkingNode.KIND,
                                    "todo-%02d".formatted(i),
                                    Clock.systemUTC().instant(),
                                    ""));
            Process other = start("todo-%02d".formatted(STUCK));
            try {
                eventually(
                        "the other is in the middle",
                        () -> Effects.handled(database).size() == STUCK + 1);
                survivor.start();
                Thread.sleep(AWAY);
                assertThat(Effects.handled(database))
                        .as("while the other lives")
                        .hasSize(STUCK + 1);
            } finally {
                other.destroyForcibly().waitFor();
            }
            long killed = System.nanoTime();
            eventually("all the rest", () -> survivor.scheduler().open(1).isEmpty());
            assertThat(Duration.ofNanos(System.nanoTime() - killed)).isLessThan(Duration.ofSeconds(15));
        }
        // Died after it had its effect and before it was marked: only its handler can know, and this one does.
        List<Integer> expected = Stream.concat(
                        Stream.concat(Collections.nCopies(STUCK, 1).stream(), Stream.of(2)),
                        Collections.nCopies(TODOS - STUCK - 1, 1).stream())
                .toList();
        assertThat(Effects.handled(database)).isEqualTo(expected);
    }

    private Process start(String stuckAt) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        WorkingNode.class.getName(),
                        server.address(),
                        clients.database(),
                        stuckAt)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
