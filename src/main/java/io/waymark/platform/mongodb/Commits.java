package io.waymark.platform.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The collection of commits. All questions are plain, and what must hold is held by its two unique indexes alone. */
final class Commits {
    static final String NAME = "events";
    private static final Bson OLDEST_FIRST = Sorts.ascending(Commit.ID);
    private static final Bson NEWEST_FIRST = Sorts.descending(Commit.ID);

    private final MongoCollection<Document> documents;

    Commits(MongoDatabase database) {
        documents = database.getCollection(NAME);
        documents.createIndex(Indexes.ascending(Commit.CLAIMS), new IndexOptions().unique(true));
        documents.createIndex(Indexes.ascending(Commit.STREAMS + "." + Commit.OF, Commit.STREAMS + "." + Commit.TO));
    }

    void insert(Commit commit) {
        documents.insertOne(commit.document());
    }

    /** The first of these events whose place is taken by another. */
    Optional<Document> firstTaken(List<Document> events) {
        List<String> claims = events.stream().map(Commit::claim).toList();
        Set<String> taken = new HashSet<>();
        documents
                .find(Filters.in(Commit.CLAIMS, claims))
                .forEach(there -> taken.addAll(there.getList(Commit.CLAIMS, String.class)));
        return events.stream()
                .filter(event -> taken.contains(Commit.claim(event)))
                .findFirst();
    }

    /**
     * Closes places that nothing was stored at for too long, so that nothing will be. From the last to the first, and only up to
     * one that proves taken: a commit that takes several places is stored under its last, and is either kept out there or is
     * found to have arrived after all.
     */
    void close(Collection<Long> ascending, Instant now) {
        List<Document> closing = new ArrayList<>();
        ascending.forEach(index -> closing.add(Commit.closing(index, index, now).document()));
        Inserts.won(() -> documents.insertMany(closing.reversed()));
    }

    /** Commits whose last event comes after this index, oldest first. */
    List<Commit> after(long index, int limit) {
        return read(Filters.gt(Commit.ID, index), limit);
    }

    /** Commits whose last event has one of these indexes, oldest first. */
    List<Commit> at(Collection<Long> indexes) {
        return read(Filters.in(Commit.ID, indexes), 0);
    }

    /** Commits with events of an aggregate from a sequence number on, oldest first. */
    List<Commit> of(String aggregate, long fromSequence, int limit) {
        return read(
                Filters.elemMatch(
                        Commit.STREAMS,
                        Filters.and(Filters.eq(Commit.OF, aggregate), Filters.gte(Commit.TO, fromSequence))),
                limit);
    }

    /** The last sequence number of an aggregate. */
    Optional<Long> lastSequence(String aggregate) {
        return Optional.ofNullable(documents
                        .find(Filters.eq(Commit.STREAMS + "." + Commit.OF, aggregate))
                        .sort(NEWEST_FIRST)
                        .first())
                .flatMap(newest -> newest.getList(Commit.STREAMS, Document.class).stream()
                        .filter(stream -> aggregate.equals(stream.getString(Commit.OF)))
                        .map(stream -> stream.getLong(Commit.TO))
                        .findFirst());
    }

    /** The newest commit that has events. */
    Optional<Commit> newest() {
        for (Document document : documents.find().sort(NEWEST_FIRST).batchSize(10)) {
            Commit commit = Commit.read(document);
            if (!commit.isClosed()) {
                return Optional.of(commit);
            }
        }
        return Optional.empty();
    }

    /** The highest place in use, closed ones too; 0 if there is none. */
    long highest() {
        Document highest = documents.find().sort(NEWEST_FIRST).first();
        return highest == null ? 0 : highest.getLong(Commit.ID);
    }

    /** The first commit with an event of that time or later; all are looked through, for this is asked by hand and rarely. */
    Optional<Commit> firstSince(Instant time) {
        return read(Filters.gte(Commit.UNTIL, Date.from(time)), 1).stream().findFirst();
    }

    private List<Commit> read(Bson filter, int limit) {
        return documents
                .find(filter)
                .sort(OLDEST_FIRST)
                .limit(limit)
                .map(Commit::read)
                .into(new ArrayList<>());
    }
}
