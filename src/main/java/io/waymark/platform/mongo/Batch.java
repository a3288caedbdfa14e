package io.waymark.platform.mongo;

import com.mongodb.MongoNamespace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the rows that a projection changes while it takes in a batch of events, so that each is read once and written once.
 * Whatever is asked of a {@link ReadModel} meanwhile, on the same thread, is answered as if it had been written already. It must be
 * written before the projection says how far it has come; should that fail, some rows are ahead of it, and remember so.
 */
public final class Batch {

    private static final String KEY = Batch.class.getName();

    private final Map<MongoNamespace, BatchRows<?>> collections = new LinkedHashMap<>();
    private final List<Runnable> onceWritten = new ArrayList<>();
    private final List<Runnable> ofThisEvent = new ArrayList<>();

    private Batch() {}

    /** The batch of a unit of work, begun if there is none. */
    public static Batch of(UnitOfWork<?> unit) {
        return unit.root().getOrComputeResource(KEY, key -> new Batch());
    }

    /** The batch of the unit of work on this thread, if there is one that is not over. */
    static @Nullable Batch current() {
        return CurrentUnitOfWork.isStarted()
                ? (Batch) CurrentUnitOfWork.get().root().resources().get(KEY)
                : null;
    }

    /** What is to be done once all that was changed by now can be read by everybody; not at all if that fails. */
    public void onceWritten(Runnable task) {
        ofThisEvent.add(task);
    }

    /** An event has been taken in. */
    public void eventDone() {
        collections.values().forEach(BatchRows::eventDone);
        onceWritten.addAll(ofThisEvent);
        ofThisEvent.clear();
    }

    /** An event has failed: forgets what it changed, and writes what those before it did. */
    public void eventFailed() {
        collections.values().forEach(BatchRows::eventFailed);
        ofThisEvent.clear();
        write();
    }

    /** Writes everything, and is over. */
    public void write() {
        List<BatchRows<?>> all = inOrder();
        collections.clear();
        all.forEach(BatchRows::write);
        onceWritten.forEach(Runnable::run);
        onceWritten.clear();
    }

    /** In the middle of an event, for somebody is about to ask what only the database can answer. */
    void writeEarly() {
        collections.values().forEach(BatchRows::eventDone);
        inOrder().forEach(BatchRows::write);
    }

    private List<BatchRows<?>> inOrder() {
        return collections.values().stream()
                .sorted(Comparator.<BatchRows<?>>comparingInt(BatchRows::place))
                .toList();
    }

    /** Forgets what is written anyway. */
    void forget(MongoNamespace collection) {
        collections.remove(collection);
    }

    @SuppressWarnings("unchecked")
    <T> BatchRows<T> rows(MongoNamespace collection, Supplier<BatchRows<T>> begin) {
        return (BatchRows<T>) collections.computeIfAbsent(collection, any -> begin.get());
    }
}
