package io.waymark.platform.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventData;
import org.bson.Document;

/** The newest snapshot of each aggregate, found by its id. */
final class Snapshots {
    private final MongoCollection<Document> documents;

    Snapshots(MongoDatabase database) {
        documents = database.getCollection("snapshots");
    }

    /** Keeps it, unless there is one that is as new. */
    void put(Document snapshot) {
        Object aggregate = snapshot.get(StoredEvent.AGGREGATE);
        Inserts.won(() -> documents.replaceOne(
                Filters.and(
                        Filters.eq(Commit.ID, aggregate),
                        Filters.lt(StoredEvent.SEQUENCE, snapshot.getLong(StoredEvent.SEQUENCE))),
                new Document(Commit.ID, aggregate)
                        .append("snapshot", snapshot)
                        .append(StoredEvent.SEQUENCE, snapshot.getLong(StoredEvent.SEQUENCE)),
                new ReplaceOptions().upsert(true)));
    }

    Optional<DomainEventData<String>> find(String aggregate) {
        return Optional.ofNullable(
                        documents.find(Filters.eq(Commit.ID, aggregate)).first())
                .map(document -> StoredEvent.read(document.get("snapshot", Document.class)));
    }
}
