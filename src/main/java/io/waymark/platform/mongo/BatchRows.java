package io.waymark.platform.mongo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a batch knows of the rows of one collection: those it has read, and those it will write. */
final class BatchRows<T> {

    private final RowStore<T> store;
    private final Absence absence;
    private final Map<String, Row<T>> known = new HashMap<>();
    private final Map<String, Row<T>> unwritten = new LinkedHashMap<>();
    private final Map<String, Row<T>> ofThisEvent = new LinkedHashMap<>();

    BatchRows(RowStore<T> store, Absence absence) {
        this.store = store;
        this.absence = absence;
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
    }

    void write() {
        if (!unwritten.isEmpty()) {
            unwritten.keySet().forEach(absence::end);
            store.write(unwritten);
            unwritten.replaceAll((id, row) -> row.stored());
            known.putAll(unwritten);
            unwritten.clear();
        }
    }

    void doubt() {
        absence.forget();
    }

    private Row<T> load(String id) {
        return absence.of(id) ? Row.none() : store.load(id);
    }
}
