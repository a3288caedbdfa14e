package io.waymark.platform.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import org.bson.Document;

/**
 * Hands out places in the order of all events, from 1 on. A commit reserves as many as it has events, once it knows them: were they
 * reserved ahead, a second event of an aggregate could get a lower place on one node than the first had got on another.
 */
final class GlobalIndex {
    private static final String NAME = "events";
    private static final String RESERVED = "reserved";

    private final MongoCollection<Document> counters;

    /** Goes on after {@code stored}, the last place in use, if there is no counter yet. */
    GlobalIndex(MongoDatabase database, long stored) {
        counters = database.getCollection("counters");
        Inserts.won(() -> counters.insertOne(new Document(Commit.ID, NAME).append(RESERVED, stored)));
    }

    /** Reserves that many places in a row; gives the last of them. */
    long reserve(int places) {
        // The document as it was before: the stand-in returns it as a copy, but the one after as it is by the time it
        // is sent.
        Document before = counters.findOneAndUpdate(
                Filters.eq(Commit.ID, NAME),
                Updates.inc(RESERVED, (long) places),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.BEFORE));
        if (before == null) {
            throw new IllegalStateException("The counter of events is gone: start again, so that it is made anew");
        }
        return before.getLong(RESERVED) + places;
    }
}
