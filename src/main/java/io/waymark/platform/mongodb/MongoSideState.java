package io.waymark.platform.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.WriteConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.waymark.platform.sidestate.SideState;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Side state as one document an entry, {@code _id} its shelf and key. Right by unique {@code _id}s and by conditions on the one
 * document written, and by nothing else: indexes only make it fast, and no index of the server's removes what has expired, for
 * that goes by our own clock. A write has reached the majority of the nodes once the call returns.
 */
@Component
@Profile("mongodb")
class MongoSideState implements SideState {

    private static final String ID = "_id";
    static final String COLLECTION = "side_state";
    static final String SHELF = "shelf";
    static final String VERSION = "version";
    static final String CONTENT = "content";
    static final String EXPIRES = "expires";
    static final String DUE = "due";

    private final MongoCollection<Document> entries;

    MongoSideState(MongoDatabase database) {
        entries = database.getCollection(COLLECTION).withWriteConcern(WriteConcern.MAJORITY);
        entries.createIndex(Indexes.ascending(EXPIRES));
        entries.createIndex(Indexes.ascending(SHELF, DUE, ID));
    }

    @Override
    public boolean putIfAbsent(String shelf, String key, byte[] value, @Nullable Instant expires, Instant now) {
        Document entry = document(shelf, key, 1, value, expires, null);
        boolean put = insert(entry);
        // Seldom is something there, and seldom has that expired.
        while (!put && entries.deleteOne(expired(shelf, key, now)).getDeletedCount() == 1) {
            put = insert(entry);
        }
        return put;
    }

    @Override
    public void put(String shelf, String key, byte[] value) {
        long seen;
        do {
            seen = find(shelf, key).map(Entry::version).orElse(0L);
        } while (!write(seen, document(shelf, key, seen + 1, value, null, null)));
    }

    @Override
    public boolean replace(String shelf, String key, long version, byte[] value, @Nullable Instant expires) {
        return replace(document(shelf, key, version + 1, value, expires, null));
    }

    @Override
    public boolean putDue(String shelf, String key, long seen, byte[] value, Instant due) {
        return write(seen, document(shelf, key, seen + 1, value, null, due));
    }

    @Override
    public Optional<Entry> find(String shelf, String key) {
        return Optional.ofNullable(entries.find(eq(ID, id(shelf, key))).first()).map(MongoSideState::entry);
    }

    @Override
    public List<Entry> list(String shelf, String prefix, String fromKey, int limit) {
        // All keys of a shelf lie side by side, for '0' is the next character after '/'.
        Bson range = and(gte(ID, id(shelf, fromKey.compareTo(prefix) < 0 ? prefix : fromKey)), lt(ID, shelf + "0"));
        return entries(entries.find(range).sort(Sorts.ascending(ID)).limit(limit)).stream()
                .takeWhile(entry -> entry.key().startsWith(prefix))
                .toList();
    }

    @Override
    public List<Entry> soonest(String shelf, int limit) {
        return entries(entries.find(and(eq(SHELF, shelf), gte(DUE, Date.from(Instant.EPOCH))))
                .sort(Sorts.ascending(DUE, ID))
                .limit(limit));
    }

    @Override
    public void remove(String shelf, String key) {
        entries.deleteOne(eq(ID, id(shelf, key)));
    }

    @Override
    public boolean remove(String shelf, String key, long version) {
        return entries.deleteOne(and(eq(ID, id(shelf, key)), eq(VERSION, version)))
                        .getDeletedCount()
                == 1;
    }

    @Override
    public int forgetExpired(Instant now) {
        return (int) entries.deleteMany(lte(EXPIRES, Date.from(now))).getDeletedCount();
    }

    private static Bson expired(String shelf, String key, Instant now) {
        return and(eq(ID, id(shelf, key)), lte(EXPIRES, Date.from(now)));
    }

    private boolean write(long seen, Document document) {
        return seen == 0 ? insert(document) : replace(document);
    }

    private boolean insert(Document document) {
        return Inserts.won(() -> entries.insertOne(document));
    }

    /** Over the version before its own, or not at all. */
    private boolean replace(Document document) {
        Bson asSeen = and(eq(ID, document.getString(ID)), eq(VERSION, document.getLong(VERSION) - 1));
        return entries.replaceOne(asSeen, document).getMatchedCount() == 1;
    }

    private static String id(String shelf, String key) {
        return shelf + "/" + key;
    }

    static Document document(
            String shelf, String key, long version, byte[] value, @Nullable Instant expires, @Nullable Instant due) {
        Document document = new Document(ID, id(shelf, key))
                .append(SHELF, shelf)
                .append(VERSION, version)
                .append(CONTENT, new Binary(value));
        if (expires != null) {
            document.append(EXPIRES, Date.from(expires));
        }
        return due == null ? document : document.append(DUE, Date.from(due));
    }

    private static List<Entry> entries(FindIterable<Document> found) {
        return StreamSupport.stream(found.spliterator(), false)
                .map(MongoSideState::entry)
                .toList();
    }

    private static Entry entry(Document document) {
        return new Entry(
                document.getString(ID).substring(document.getString(SHELF).length() + 1),
                document.getLong(VERSION),
                document.get(CONTENT, Binary.class).getData(),
                instant(document.getDate(EXPIRES)),
                instant(document.getDate(DUE)));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
