package io.waymark.platform.mongodb;

import com.mongodb.ConnectionString;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;

/** The one way to write what happened elsewhere into the databases of the profile mongodb, while no node runs on them. */
public final class MongoImport implements AutoCloseable {
    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoDatabase keys;

    private MongoImport(MongoClient client, String name) {
        this.client = client;
        this.database = client.getDatabase(name);
        this.keys = client.getDatabase(MongoKeyVault.databaseOf(name));
    }

    /** Opens the databases of an address, as {@code waymark.mongodb.uri} gives it; nothing is written yet. */
    public static MongoImport open(String uri) {
        ConnectionString address = new ConnectionString(uri);
        MongoClient client = MongoClients.create(MongoConfiguration.settings(address));
        return new MongoImport(client, MongoConfiguration.nameIn(address));
    }

    /** The mark of the migration that was begun here. */
    public Optional<ImportMark> mark() {
        return ImportMark.find(database);
    }

    public void mark(ImportMark mark) {
        mark.save(database);
    }

    /** Collections that hold anything, other than the mark. */
    public List<String> occupied() {
        List<String> occupied = new ArrayList<>();
        for (MongoDatabase each : List.of(database, keys)) {
            for (String collection : each.listCollectionNames()) {
                if (!collection.equals(ImportMark.COLLECTION)
                        && each.getCollection(collection).find().first() != null) {
                    occupied.add(each.getName() + "." + collection);
                }
            }
        }
        return occupied;
    }

    public ImportedEvents events() {
        return new ImportedEvents(durable(database));
    }

    public ImportedPart keys() {
        return part(keys.getCollection(MongoKeyVault.COLLECTION), ImportForms::key, ImportForms::key);
    }

    public ImportedPart sideState() {
        return part(database.getCollection(MongoSideState.COLLECTION), ImportForms::sideState, ImportForms::sideState);
    }

    /** How far processors have come. */
    public ImportedPart tokens() {
        return part(
                database.getCollection(MongoEventStoreConfiguration.TOKENS), ImportForms::token, ImportForms::token);
    }

    public ImportedPart deadLetters() {
        return part(
                database.getCollection(MongoEventStoreConfiguration.DEAD_LETTERS),
                ImportForms::letter,
                ImportForms::letter);
    }

    @Override
    public void close() {
        client.close();
    }

    /** As the engine writes. */
    private static MongoDatabase durable(MongoDatabase database) {
        return database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    private static ImportedPart part(
            MongoCollection<Document> collection,
            Function<ImportedRow, Document> document,
            Function<Document, ImportedRow> row) {
        return new ImportedDocuments(collection, document, row);
    }
}
