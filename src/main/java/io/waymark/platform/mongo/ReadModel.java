package io.waymark.platform.mongo;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import io.waymark.platform.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One collection of one kind of record, found by {@code _id}. Each document remembers in {@code seen} how far it has taken in the
 * events of each aggregate; an event it has taken in changes nothing, so that a projection may see an event twice.
 *
 * @param <T> the record; its components are the fields of the document
 */
public final class ReadModel<T> {

    private static final String ID = "_id";

    private final JsonMapper json = Json.mapper();
    private final Generations generations;
    private final String projection;
    private final String collection;
    private final Class<T> type;

    /**
     * A collection of a projection.
     *
     * @param projection the processing group that writes it
     */
    public ReadModel(Generations generations, String projection, String collection, Class<T> type) {
        this.generations = generations;
        this.projection = projection;
        this.collection = collection;
        this.type = type;
        generations.register(projection, collection);
    }

    public Optional<T> find(String id) {
        return Optional.ofNullable(documents().find(Filters.eq(ID, id)).first()).map(this::read);
    }

    /** Those that match, in this order, from {@code skip} on, at most {@code limit}; 0 for all. */
    public List<T> list(Bson filter, @Nullable Bson order, int skip, int limit) {
        FindIterable<Document> found = documents().find(filter).skip(skip).limit(limit);
        return StreamSupport.stream((order == null ? found : found.sort(order)).spliterator(), false)
                .map(this::read)
                .toList();
    }

    public long count(Bson filter) {
        return documents().countDocuments(filter);
    }

    /** Writes a record whether or not there was one, unless what is there has already seen this event. Gives what is there now. */
    public T put(String id, Place place, Function<@Nullable T, T> change) {
        Document before = documents().find(Filters.eq(ID, id)).first();
        if (before == null) {
            return write(id, new Document(), place, change.apply(null));
        }
        T there = read(before);
        return Seen.in(before, place) ? there : write(id, before, place, change.apply(there));
    }

    /**
     * Changes a record that must be there, unless it has already seen this event. Gives what is there now.
     *
     * @throws IllegalStateException if it is missing: then the projection is wrong, and must not go on as if nothing were
     */
    public T update(String id, Place place, UnaryOperator<T> change) {
        return put(id, place, before -> {
            if (before == null) {
                throw new IllegalStateException(collection + " has no row " + id);
            }
            return change.apply(before);
        });
    }

    public void remove(String id) {
        documents().deleteOne(Filters.eq(ID, id));
    }

    /** Forgets everything, before a replay. */
    public void clear() {
        documents().deleteMany(new Document());
    }

    private MongoCollection<Document> documents() {
        return generations.collection(projection, collection);
    }

    private T read(Document document) {
        return json.convertValue(document, type);
    }

    private T write(String id, Document before, Place place, T value) {
        Document after = json.convertValue(value, Document.class);
        after.put(ID, id);
        Seen.note(before, after, place);
        documents().replaceOne(Filters.eq(ID, id), after, new ReplaceOptions().upsert(true));
        return value;
    }
}
