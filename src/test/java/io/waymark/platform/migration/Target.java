package io.waymark.platform.migration;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.waymark.WaymarkApplication;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.axon.ReadModels;
import io.waymark.platform.mongodb.MongoImport;
import io.waymark.platform.security.Acting;
import io.waymark.shared.Actor;
import io.waymark.support.EmbeddedApp;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An empty stand-in, over TCP, that something is migrated to; and the application on it afterwards. */
final class Target implements AutoCloseable {

    /** What the command left behind. */
    record Ended(int status, String out, String err) {}

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client;

    Target() {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        client = MongoClients.create(server.getConnectionString());
    }

    String uri() {
        return server.getConnectionString() + "/waymark";
    }

    MongoDatabase database() {
        return client.getDatabase("waymark");
    }

    /** As {@code ./run migrate} does. */
    Ended migrate(Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = MigrateCommand.run(
                List.of("--waymark.data-dir=" + folder),
                Map.of("WAYMARK_MONGODB_URI", uri()),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ended(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** With somebody listening to each line. */
    void migrate(Path folder, Consumer<String> say) throws Exception {
        try (DataFiles source = DataFiles.open(folder);
                MongoImport target = MongoImport.open(uri())) {
            new Migration(source, target, say, Duration.ZERO).run();
        }
    }

    /** Events of this type. */
    long events(String type) {
        return database().getCollection("events").find().into(new java.util.ArrayList<>()).stream()
                .flatMap(commit -> commit.getList("events", Document.class).stream())
                .filter(event -> event.getString("payloadType").endsWith(type))
                .count();
    }

    ConfigurableApplicationContext launch() {
        return new SpringApplicationBuilder(WaymarkApplication.class)
                .profiles("mongodb")
                .run("--waymark.mongodb.uri=" + uri(), "--server.port=0", "--spring.main.register-shutdown-hook=false");
    }

    /** Once the read models are made and the policies have had their say. */
    ConfigurableApplicationContext start() {
        ConfigurableApplicationContext app = launch();
        EmbeddedApp.eventually(
                "it is ready", () -> app.getBean(ReadModels.class).ready());
        EmbeddedApp.eventually(
                "policies are done", () -> app.getBean(ReadModels.class).awaitCalm(Duration.ofSeconds(1)));
        return app;
    }

    static <R> R as(ConfigurableApplicationContext app, Actor actor, Function<Gateways, R> deed) {
        return app.getBean(Acting.class).as(actor, "test", () -> deed.apply(app.getBean(Gateways.class)));
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
