package io.waymark.platform.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import io.waymark.platform.mongodb.MongoParts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** A database of its own on whatever speaks MongoDB's protocol. */
final class MongoStore implements StoreUnderTest {
    private final List<MongoClient> clients = new ArrayList<>();
    private final String uri;
    private final Runnable stop;
    private final String database = "test-" + UUID.randomUUID();

    MongoStore(String uri, Runnable stop) {
        this.uri = uri;
        this.stop = stop;
    }

    @Override
    public StoreNode open(Clock clock, Runnable beforeItIsSeen) {
        MongoParts parts = MongoParts.open(client(beforeItIsSeen), database, Serializers.json(), clock);
        return StoreNode.of(parts.engine(), parts.tokens(), parts.letters(), parts.transactions(), parts.figures());
    }

    @Override
    public void abandon(int places) {
        client(() -> {})
                .getDatabase(database)
                .getCollection("counters")
                .updateOne(
                        new Document("_id", "events"), new Document("$inc", new Document("reserved", (long) places)));
    }

    @Override
    public void close() {
        clients.getFirst().getDatabase(database).drop();
        clients.forEach(MongoClient::close);
        stop.run();
    }

    private MongoClient client(Runnable beforeInserts) {
        CommandListener listener = new CommandListener() {
            @Override
            public void commandStarted(CommandStartedEvent event) {
                if (event.getCommandName().equals("insert")
                        && event.getCommand().getString("insert").getValue().equals("events")) {
                    beforeInserts.run();
                }
            }
        };
        MongoClient client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .addCommandListener(listener)
                .build());
        clients.add(client);
        return client;
    }
}
