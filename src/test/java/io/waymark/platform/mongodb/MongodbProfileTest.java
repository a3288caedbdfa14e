package io.waymark.platform.mongodb;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.waymark.WaymarkApplication;
import io.waymark.people.api.FindPerson;
import io.waymark.people.api.FormTeam;
import io.waymark.people.api.JoinPerson;
import io.waymark.people.api.TeamId;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.axon.ReadModels;
import io.waymark.platform.security.Acting;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole application with the profile mongodb, on the stand-in, which proves the wiring and nothing about MongoDB.
 */
class MongodbProfileTest {
    private static final PersonId ADA = new PersonId("p-ada");
    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");

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
    void whatWasDoneIsThereAfterARestart() {
        try (ConfigurableApplicationContext app = start("--waymark.mongodb.uri=" + uri)) {
            as(app, gateways -> gateways.send(new FormTeam(new TeamId("t-one"), "Field support", AT)));
            as(app, gateways -> gateways.send(joining()));
            assertThat(as(app, gateways -> gateways.ask(new FindPerson(ADA))).name())
                    .isEqualTo("Ada Quist");
            assertThat(app.getBeansOfType(DataSource.class)).isEmpty();
        }
        try (ConfigurableApplicationContext app = start("--waymark.mongodb.uri=" + uri)) {
            assertThat(as(app, gateways -> gateways.ask(new FindPerson(ADA))).name())
                    .isEqualTo("Ada Quist");
            as(app, gateways -> gateways.send(joining()));
            List<String> events = app.getBean(MongoDatabase.class)
                    .getCollection("events")
                    .find()
                    .map(Document::toJson)
                    .into(new ArrayList<>());
            assertThat(events).hasSize(2).noneMatch(event -> event.contains("Quist"));
        }
    }

    @Test
    void anAddressIsAskedFor() {
        assertThatThrownBy(() -> launch().close()).rootCause().hasMessageContaining("needs waymark.mongodb.uri");
    }

    private static JoinPerson joining() {
        return new JoinPerson(
                ADA,
                "Ada Quist",
                "ada@example.com",
                "Team lead",
                new TeamId("t-one"),
                "en-GB",
                ZoneId.of("Europe/London"),
                AT);
    }

    private static <R> R as(ConfigurableApplicationContext app, Function<Gateways, R> deed) {
        return app.getBean(Acting.class)
                .as(Actor.system("test"), "test", () -> deed.apply(app.getBean(Gateways.class)));
    }

    private static ConfigurableApplicationContext start(String... settings) {
        ConfigurableApplicationContext app = launch(settings);
        eventually("it is ready", () -> app.getBean(ReadModels.class).ready());
        return app;
    }

    private static ConfigurableApplicationContext launch(String... settings) {
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.add("--server.port=0");
        arguments.add("--spring.main.register-shutdown-hook=false");
        return new SpringApplicationBuilder(WaymarkApplication.class)
                .profiles("mongodb")
                .run(arguments.toArray(String[]::new));
    }
}
