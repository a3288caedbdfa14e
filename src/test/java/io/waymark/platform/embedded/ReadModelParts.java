package io.waymark.platform.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;

/** The parts of the embedded profile that keep read models, as its configuration makes them: the stand-in in memory, empty. */
public record ReadModelParts(MongoServer server, MongoClient client, MongoDatabase database) implements AutoCloseable {

    public static ReadModelParts open() {
        EmbeddedReadModels parts = new EmbeddedReadModels();
        MongoServer server = parts.readModelServer();
        MongoClient client = parts.readModelClient(server);
        return new ReadModelParts(server, client, parts.readModelDatabase(client));
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
