package io.waymark.platform.mongodb;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.waymark.platform.sidestate.SideState;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Clients of one server, one for each node, on a database of the test's own. */
final class Clients implements AutoCloseable {

    private final String address;
    private final String database = "test-" + UUID.randomUUID();
    private final List<MongoClient> open = new ArrayList<>();

    Clients(String address) {
        this.address = address;
    }

    SideState sideState() {
        return new MongoSideState(client().getDatabase(database));
    }

    MongoKeyVault keyVault() {
        MongoClient client = client();
        return new MongoKeyVault(client, client.getDatabase(database));
    }

    String database() {
        return database;
    }

    MongoClient client() {
        MongoClient client = MongoClients.create(address);
        open.add(client);
        return client;
    }

    @Override
    public void close() {
        open.forEach(MongoClient::close);
        open.clear();
    }
}
