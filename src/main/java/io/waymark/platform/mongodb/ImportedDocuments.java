package io.waymark.platform.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;

/** Rows that become one document each, under an {@code _id} that follows from the row. */
record ImportedDocuments(
        MongoCollection<Document> collection,
        Function<ImportedRow, Document> document,
        Function<Document, ImportedRow> row)
        implements ImportedPart {

    @Override
    public void write(List<ImportedRow> rows) {
        collection.bulkWrite(rows.stream()
                .map(document)
                .map(one -> new ReplaceOneModel<>(
                        Filters.eq(Commit.ID, one.get(Commit.ID)), one, new ReplaceOptions().upsert(true)))
                .toList());
    }

    @Override
    public void read(Consumer<ImportedRow> each) {
        collection.find().map(row::apply).forEach(each);
    }
}
