package io.waymark.platform.mongo;

import com.mongodb.MongoNamespace;
import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * One collection of one kind of record, found by {@code _id}. Each document remembers in {@code seen} how far it has taken in the
 * events of each aggregate; an event it has taken in changes nothing, so that a projection may see an event twice. While a
 * projection takes in a {@link Batch}, what it changes is written at the end of that.
 *
 * @param <T> the record; its components are the fields of the document
 */
public final class ReadModel<T> {

    private final Generations generations;
    private final String projection;
    private final String collection;
    private final Class<T> type;
    private final int place;
    private final Map<MongoNamespace, Recollection<T>> recollections = new ConcurrentHashMap<>();

    /**
     * A collection of a projection. Those of one projection are written in the order in which they are made.
     *
     * @param projection the processing group that writes it
     */
    public ReadModel(Generations generations, String projection, String collection, Class<T> type) {
        this.generations = generations;
        this.projection = projection;
        this.collection = collection;
        this.type = type;
        this.place = generations.register(projection, collection);
    }

    public Optional<T> find(String id) {
        return Optional.ofNullable(row(id).value());
    }

    /** Those that match, in this order, from {@code skip} on, at most {@code limit}; 0 for all. */
    public List<T> list(Bson filter, @Nullable Bson order, int skip, int limit) {
        RowStore<T> store = written();
        FindIterable<Document> found = store.documents().find(filter).skip(skip).limit(limit);
        return StreamSupport.stream((order == null ? found : found.sort(order)).spliterator(), false)
                .map(store::read)
                .toList();
    }

    /** The ids of those that match, in no order. */
    public List<String> ids(Bson filter) {
        return StreamSupport.stream(written().documents().find(filter).spliterator(), false)
                .map(document -> document.getString(RowStore.ID))
                .toList();
    }

    public long count(Bson filter) {
        return written().documents().countDocuments(filter);
    }

    /** Writes a record whether or not there was one, unless what is there has already seen this event. Gives what is there now. */
    public T put(String id, Place place, Function<@Nullable T, T> change) {
        Row<T> before = row(id);
        Row<T> after = before.after(place, change);
        if (after != before) {
            put(id, after);
        }
        return after.required();
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
        written().documents().deleteOne(Filters.eq(RowStore.ID, id));
        recollections.values().forEach(known -> known.forget(id));
        forgetBatch();
    }

    /** Forgets everything, before a replay. */
    public void clear() {
        written().documents().deleteMany(new Document());
        recollections.clear();
        forgetBatch();
    }

    /** What the batch still knows is no longer there. */
    private void forgetBatch() {
        Batch batch = Batch.current();
        if (batch != null) {
            batch.forget(store().documents().getNamespace());
        }
    }

    private Row<T> row(String id) {
        Batch batch = Batch.current();
        return batch == null ? store().load(id) : rows(batch).row(id);
    }

    private void put(String id, Row<T> row) {
        Batch batch = Batch.current();
        if (batch == null) {
            store().write(Map.of(id, row));
        } else {
            rows(batch).put(id, row);
        }
    }

    /** Where everything is written that has been changed by now. */
    private RowStore<T> written() {
        Batch batch = Batch.current();
        if (batch != null) {
            batch.writeEarly();
        }
        return store();
    }

    private RowStore<T> store() {
        return new RowStore<>(generations.collection(projection, collection), type, generations.isSoleWriter());
    }

    private BatchRows<T> rows(Batch batch) {
        RowStore<T> store = store();
        return batch.rows(store.documents().getNamespace(), () -> new BatchRows<>(place, store, recollectionOf(store)));
    }

    /** Where other nodes may write too nothing is believed beyond a batch. */
    private Recollection<T> recollectionOf(RowStore<T> store) {
        MongoNamespace name = store.documents().getNamespace();
        if (!generations.isSoleWriter()) {
            return new Recollection<>(false);
        }
        Recollection<T> known = recollections.get(name);
        if (known == null) {
            // Another generation has come up; of those before there is at most the one that is read.
            recollections.keySet().removeIf(other -> !generations.inUse(projection, other.getCollectionName()));
            known = recollections.computeIfAbsent(
                    name, any -> new Recollection<>(store.documents().find().first() == null));
        }
        return known;
    }
}
