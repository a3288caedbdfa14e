package io.waymark.bench.store;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.waymark.platform.axon.SealedEvents;
import io.waymark.platform.mongodb.MongoParts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.bson.Document;

/** The store of the profile mongodb, in a database of its own on whatever is at an address. */
final class MongoMeasured implements MeasuredStore {

    private static final String EVENTS = "events";

    private final String heading;
    private final Runnable stop;
    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoParts parts;
    private final EmbeddedEventStore events;

    private MongoMeasured(String heading, String uri, Runnable stop) {
        this.heading = heading;
        this.stop = stop;
        client = MongoClients.create(uri);
        database = client.getDatabase("waymark-bench-" + UUID.randomUUID());
        parts = MongoParts.open(client, database.getName(), SealedEvents.serializer(), Clock.systemUTC());
        events = EmbeddedEventStore.builder().storageEngine(parts.engine()).build();
    }

    static MongoMeasured at(String uri) {
        return new MongoMeasured("MongoDB at WAYMARK_MONGODB_URI, majority and journal", uri, () -> {});
    }

    static MongoMeasured standIn() {
        MongoServer server = new MongoServer(new MemoryBackend());
        return new MongoMeasured(
                "stand-in, not MongoDB, no durability", server.bindAndGetConnectionString(), server::shutdownNow);
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public EventStorageEngine engine() {
        return parts.engine();
    }

    @Override
    public EmbeddedEventStore events() {
        return events;
    }

    @Override
    public TransactionManager transactions() {
        return parts.transactions();
    }

    @Override
    public void fill(List<List<DomainEventMessage<?>>> commits) {
        commits.forEach(engine()::appendEvents);
    }

    @Override
    public RawCommits newest(List<Integer> sizes) {
        List<Document> commits = database.getCollection(EVENTS)
                .find()
                .sort(Sorts.descending("_id"))
                .limit(sizes.size())
                .into(new ArrayList<>());
        Collections.reverse(commits);
        MongoCollection<Document> raw =
                database.getCollection("raw").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        for (Document index : database.getCollection(EVENTS).listIndexes()) {
            if (!index.getString("name").equals("_id_")) {
                raw.createIndex(
                        index.get("key", Document.class), new IndexOptions().unique(index.getBoolean("unique", false)));
            }
        }
        return () -> commits.forEach(raw::insertOne);
    }

    @Override
    public void scan(BiConsumer<String, byte[]> payloads) {
        for (Document commit : database.getCollection(EVENTS)
                .find()
                .sort(Sorts.ascending("_id"))
                .batchSize(1000)) {
            for (Document event : commit.getList(EVENTS, Document.class)) {
                payloads.accept(
                        event.getString("payloadType"),
                        event.getString("payload").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Override
    public void close() {
        events.shutDown();
        database.drop();
        client.close();
        stop.run();
    }
}
