package io.waymark.platform.mongo;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import io.waymark.platform.json.Json;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads rows from a collection and writes them there.
 *
 * @param alone whether nobody else writes there, so that a row is what it was when it was last read or written
 */
record RowStore<T>(MongoCollection<Document> documents, Class<T> type, boolean alone) {

    static final String ID = "_id";
    private static final JsonMapper JSON = Json.mapper();

    Row<T> load(String id) {
        Document found = documents.find(Filters.eq(ID, id)).first();
        if (found == null) {
            return Row.none();
        }
        Seen seen = Seen.in(found);
        return new Row<>(read(found), seen, seen);
    }

    T read(Document document) {
        return JSON.convertValue(document, type);
    }

    /**
     * Writes them at once, in no order. Where others write too, each only if the row that is there is the one it follows from; where
     * nobody does, by the id alone, by which the stand-in finds a row without looking at all of them.
     *
     * @throws com.mongodb.MongoException if not all of them were written
     * @throws IllegalStateException if somebody else has changed one of them
     */
    void write(Map<String, Row<T>> rows) {
        List<WriteModel<Document>> writes = rows.entrySet().stream()
                .map(entry -> write(entry.getKey(), entry.getValue()))
                .toList();
        BulkWriteResult result = documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        if (result.getInsertedCount() + result.getMatchedCount() != writes.size()) {
            throw new IllegalStateException("Somebody else writes to " + documents.getNamespace());
        }
    }

    private WriteModel<Document> write(String id, Row<T> row) {
        Document document = JSON.convertValue(row.required(), Document.class);
        document.put(ID, id);
        row.seen().noteIn(document);
        return row.stored() == null
                ? new InsertOneModel<>(document)
                : new ReplaceOneModel<>(
                        alone ? Filters.eq(ID, id) : row.stored().filter(id), document);
    }
}
