package io.waymark.platform.mongodb;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.waymark.WaymarkApplication;
import io.waymark.people.api.AssignManager;
import io.waymark.people.api.FindPerson;
import io.waymark.people.api.FormTeam;
import io.waymark.people.api.JoinPerson;
import io.waymark.people.api.PersonJoined;
import io.waymark.people.api.TeamId;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.axon.ReadModels;
import io.waymark.platform.axon.Rebuilds;
import io.waymark.platform.mongo.Generations;
import io.waymark.platform.security.Acting;
import io.waymark.platform.security.SignInDoor;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Two whole applications with the profile mongodb on one database, which is the stand-in: wiring and protocol, nothing about MongoDB. */
@Tag("scenario-30")
class TwoNodesTest {
    private static final TeamId TEAM = new TeamId("t-two");
    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");
    private static final int PEOPLE = 60;

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final Map<String, AtomicInteger> projected = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> acted = new ConcurrentHashMap<>();
    private final List<ConfigurableApplicationContext> nodes = new ArrayList<>();

    @BeforeEach
    void startBoth() {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        nodes.add(node());
        nodes.add(node());
        as(nodes.get(0), gateways -> gateways.send(new FormTeam(TEAM, "Field support", AT)));
    }

    @AfterEach
    void stopBoth() {
        nodes.forEach(ConfigurableApplicationContext::close);
        server.shutdownNow();
    }

    @Test
    void eachEventIsHandledOnceAndShowsOnBoth() throws Exception {
        ConfigurableApplicationContext one = nodes.get(0);
        ConfigurableApplicationContext two = nodes.get(1);
        try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                PersonId person = person(i);
                ConfigurableApplicationContext node = nodes.get(i % 2);
                all.add(hands.submit(() -> {
                    as(node, gateways -> gateways.send(joining(person)));
                    assertThat(name(node, person)).isEqualTo("Ada Quist");
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        eventually("the policy had its say", () -> acted.size() == PEOPLE);
        assertThat(projected).hasSize(PEOPLE);
        assertThat(projected.values()).allMatch(times -> times.get() == 1);
        assertThat(acted.values()).allMatch(times -> times.get() == 1);

        followed(one, two);
        followed(two, one);

        Generations.State before = two.getBean(Generations.class).look("people.projection");
        two.getBean(Rebuilds.class).begin("people.projection");
        eventually(
                "it was swapped",
                () -> nodes.stream()
                        .allMatch(node -> node.getBean(Generations.class)
                                        .of("people.projection")
                                        .live()
                                > before.live()));
        nodes.forEach(node -> assertThat(name(node, person(7))).isEqualTo("Ada Quist"));
        as(one, gateways -> gateways.send(joining(person(PEOPLE))));
        assertThat(name(one, person(PEOPLE))).isEqualTo("Ada Quist");

        one.close();
        nodes.remove(one);
        as(two, gateways -> gateways.send(joining(person(PEOPLE + 1))));
        eventually("the other takes over", () -> two.getBean(ReadModels.class).await(java.time.Duration.ofSeconds(15)));
        assertThat(name(two, person(PEOPLE + 1))).isEqualTo("Ada Quist");
    }

    /** What changes on one node is announced to who looks at it on the other. */
    private void followed(ConfigurableApplicationContext from, ConfigurableApplicationContext to) {
        AtomicInteger changes = new AtomicInteger();
        PersonId watched = person(from == nodes.get(0) ? 1 : 2);
        as(to, gateways -> gateways.watch(new FindPerson(watched), changed -> changes.incrementAndGet()));
        as(from, gateways -> gateways.send(new AssignManager(watched, person(0), LocalDate.of(2026, 11, 3), AT)));
        eventually("it was announced", () -> changes.get() > 0);
        assertThat(as(to, gateways -> gateways.ask(new FindPerson(watched))).manager())
                .isEqualTo(person(0));
    }

    private static String name(ConfigurableApplicationContext node, PersonId person) {
        return as(node, gateways -> gateways.ask(new FindPerson(person))).name();
    }

    private static PersonId person(int number) {
        return new PersonId("p-two-" + number);
    }

    private static JoinPerson joining(PersonId person) {
        return new JoinPerson(
                person, "Ada Quist", "ada@example.com", "Team lead", TEAM, "en-GB", ZoneId.of("Europe/London"), AT);
    }

    private static <R> R as(ConfigurableApplicationContext app, Function<Gateways, R> deed) {
        return app.getBean(Acting.class)
                .as(Actor.system("test"), "test", () -> deed.apply(app.getBean(Gateways.class)));
    }

    private ConfigurableApplicationContext node() {
        ConfigurableApplicationContext node = new SpringApplicationBuilder(WaymarkApplication.class)
                .profiles("mongodb")
                .initializers((GenericApplicationContext starting) -> {
                    starting.registerBean(
                            "testDoor",
                            SignInDoor.class,
                            () -> Mockito.mock(SignInDoor.class),
                            definition -> definition.setPrimary(true));
                    starting.registerBean("countedProjection", Projected.class, () -> new Projected(projected));
                    starting.registerBean("countedPolicy", Acted.class, () -> new Acted(acted));
                })
                .run(
                        "--waymark.mongodb.uri=" + server.getConnectionString() + "/waymark-test",
                        "--server.port=0",
                        "--spring.main.register-shutdown-hook=false");
        eventually("it is ready", () -> node.getBean(ReadModels.class).ready());
        return node;
    }

    @ProcessingGroup("counted.projection")
    record Projected(Map<String, AtomicInteger> times) {

        @EventHandler
        void on(PersonJoined event, EventMessage<?> message) {
            times.computeIfAbsent(message.getIdentifier(), first -> new AtomicInteger())
                    .incrementAndGet();
        }
    }

    @ProcessingGroup("counted.policy")
    @DisallowReplay
    record Acted(Map<String, AtomicInteger> times) {

        @EventHandler
        void on(PersonJoined event, EventMessage<?> message) {
            times.computeIfAbsent(message.getIdentifier(), first -> new AtomicInteger())
                    .incrementAndGet();
        }
    }
}
