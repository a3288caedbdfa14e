package io.waymark.platform.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import io.waymark.platform.json.Json;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows from a collection and writes them there. */
record RowStore<T>(MongoCollection<Document> documents, Class<T> type) {

    static final String ID = "_id";
    private static final JsonMapper JSON = Json.mapper();

    Row<T> load(String id) {
        Document found = documents.find(Filters.eq(ID, id)).first();
        return found == null ? Row.none() : new Row<>(read(found), Seen.in(found), true);
    }

    T read(Document document) {
        return JSON.convertValue(document, type);
    }

    /**
     * Writes them at once, in no order. What is believed to be new must be: if somebody else has written it, this fails.
     *
     * @throws com.mongodb.MongoException if not all of them were written
     */
    void write(Map<String, Row<T>> rows) {
        List<WriteModel<Document>> writes = rows.entrySet().stream()
                .map(entry -> write(entry.getKey(), entry.getValue()))
                .toList();
        documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    private WriteModel<Document> write(String id, Row<T> row) {
        Document document = JSON.convertValue(row.required(), Document.class);
        document.put(ID, id);
        row.seen().noteIn(document);
        return row.isStored()
                ? new ReplaceOneModel<>(Filters.eq(ID, id), document, new ReplaceOptions().upsert(true))
                : new InsertOneModel<>(document);
    }
}
