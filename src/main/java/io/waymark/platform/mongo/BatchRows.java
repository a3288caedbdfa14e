package io.waymark.platform.mongo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a batch knows of the rows of one collection: those it has read, and those it will write. */
final class BatchRows<T> {

    private final int place;
    private final RowStore<T> store;
    private final Recollection<T> recollection;
    private final Map<String, Row<T>> known = new HashMap<>();
    private final Map<String, Row<T>> unwritten = new LinkedHashMap<>();
    private final Map<String, Row<T>> ofThisEvent = new LinkedHashMap<>();

    /**
     * Of a collection.
     *
     * @param place which of those of its projection it is: lower ones are written first
     */
    BatchRows(int place, RowStore<T> store, Recollection<T> recollection) {
        this.place = place;
        this.store = store;
        this.recollection = recollection;
    }

    int place() {
        return place;
    }

    Row<T> row(String id) {
        @Nullable Row<T> changed = ofThisEvent.get(id);
        return changed != null ? changed : known.computeIfAbsent(id, this::load);
    }

    void put(String id, Row<T> row) {
        ofThisEvent.put(id, row);
    }

    void eventDone() {
        known.putAll(ofThisEvent);
        unwritten.putAll(ofThisEvent);
        ofThisEvent.clear();
    }

    void eventFailed() {
        ofThisEvent.clear();
        recollection.forget();
    }

    /** Whatever goes wrong, nothing is taken for known after that. */
    void write() {
        if (unwritten.isEmpty()) {
            return;
        }
        recollection.expect(unwritten.keySet());
        try {
            store.write(unwritten);
        } catch (RuntimeException e) {
            recollection.forget();
            throw e;
        }
        unwritten.replaceAll((id, row) -> row.written());
        known.putAll(unwritten);
        recollection.remember(unwritten);
        unwritten.clear();
    }

    private Row<T> load(String id) {
        Row<T> remembered = recollection.row(id);
        return remembered == null ? store.load(id) : remembered;
    }
}
