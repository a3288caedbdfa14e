package io.waymark.people.sync;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.waymark.WaymarkApplication;
import io.waymark.people.api.Directory;
import io.waymark.people.api.FindSync;
import io.waymark.people.api.RunSync;
import io.waymark.people.api.SyncKind;
import io.waymark.people.api.SyncOutcome;
import io.waymark.people.api.SyncRun;
import io.waymark.people.api.SyncState;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.axon.ReadModels;
import io.waymark.platform.security.Acting;
import io.waymark.platform.security.SignInDoor;
import io.waymark.shared.Rejection;
import io.waymark.support.FakeDirectory;
import io.waymark.support.MovableClock;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Two whole applications on one database, which is the stand-in: of all nodes one syncs, and all see it. */
@Tag("scenario-30")
class SyncOnTwoNodesTest {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MovableClock clock = new MovableClock();
    private final FakeDirectory one = directory();
    private final FakeDirectory two = directory();
    private List<ConfigurableApplicationContext> nodes = List.of();

    @BeforeEach
    void startBoth() {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        nodes = List.of(node(one), node(two));
    }

    @AfterEach
    void stopBoth() {
        one.goOn();
        two.goOn();
        nodes.forEach(ConfigurableApplicationContext::close);
        server.shutdownNow();
    }

    @Test
    void oneNodeSyncsAtATimeAndTheScheduleOnce() {
        one.hold();
        begin(nodes.get(0));
        one.awaitAsked();
        assertThat(state(nodes.get(1)).running()).isNotNull();
        Rejection refused =
                org.assertj.core.api.Assertions.catchThrowableOfType(Rejection.class, () -> begin(nodes.get(1)));
        assertThat(refused.code()).isEqualTo("sync-under-way");
        assertThat(two.readings()).isZero();
        one.goOn();
        eventually("it is over", () -> state(nodes.get(1)).running() == null);
        assertThat(state(nodes.get(1)).runs()).extracting(SyncRun::outcome).containsExactly(SyncOutcome.DONE);

        clock.forward(Duration.ofHours(1));
        eventually("the hour's has run", () -> hourly(one) + hourly(two) > 0);
        eventually("it is over", () -> state(nodes.get(0)).running() == null);
        assertThat(hourly(one) + hourly(two)).isEqualTo(1);
        assertThat(state(nodes.get(0)).runs()).hasSize(2);
    }

    private static int hourly(FakeDirectory directory) {
        return directory.readingsOfChanges();
    }

    private static FakeDirectory directory() {
        FakeDirectory directory = new FakeDirectory();
        Stream.of("a", "b", "c").forEach(key -> directory.has(key, "Support", ""));
        return directory;
    }

    private static void begin(ConfigurableApplicationContext node) {
        as(node, gateways -> gateways.send(new RunSync(SyncKind.FULL, "")));
    }

    private static SyncState state(ConfigurableApplicationContext node) {
        return as(node, gateways -> gateways.ask(new FindSync()));
    }

    private static <R> R as(ConfigurableApplicationContext node, Function<Gateways, R> deed) {
        return node.getBean(Acting.class).as(Syncing.ADMIN, "test", () -> deed.apply(node.getBean(Gateways.class)));
    }

    private ConfigurableApplicationContext node(FakeDirectory directory) {
        ConfigurableApplicationContext node = new SpringApplicationBuilder(WaymarkApplication.class)
                .profiles("mongodb")
                .initializers((GenericApplicationContext starting) -> {
                    starting.getBeanFactory().registerSingleton("clock", (Clock) clock);
                    starting.registerBean("directory", Directory.class, () -> directory);
                    starting.registerBean(
                            "testDoor",
                            SignInDoor.class,
                            () -> Mockito.mock(SignInDoor.class),
                            definition -> definition.setPrimary(true));
                })
                .run(
                        "--waymark.mongodb.uri=" + server.getConnectionString() + "/waymark-test",
                        "--server.port=0",
                        "--spring.main.register-shutdown-hook=false");
        eventually("it is ready", () -> node.getBean(ReadModels.class).ready());
        return node;
    }
}
