package io.waymark.bench.store;

import java.util.List;
import java.util.function.BiConsumer;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** A store of events as the application uses it, and beside it the same database as nothing but a database. */
interface MeasuredStore extends AutoCloseable {

    /** What it is, and what it is not. */
    String heading();

    EventStorageEngine engine();

    EmbeddedEventStore events();

    TransactionManager transactions();

    /** Fills it as fast as it goes: commits that count are appended. */
    void fill(List<List<DomainEventMessage<?>>> commits);

    /** Gets ready to be filled, is filled, and is then as it always is. */
    default void whileFilling(Runnable filling) {
        filling.run();
    }

    /** One commit, as a command leads to it. */
    default void append(List<DomainEventMessage<?>> commit) {
        DefaultUnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(null);
        unit.attachTransaction(transactions());
        unit.execute(() -> events().publish(commit));
    }

    /** Reads the newest commits back, of so many events each, to be written once more with nothing between: as bare bytes. */
    RawCommits newest(List<Integer> sizes);

    /** Reads all payloads in order with their types, by the shortest way there is. */
    void scan(BiConsumer<String, byte[]> payloads);

    @Override
    void close();

    /** Commits as bare bytes. */
    interface RawCommits {

        /** Writes them beside the store, with the same keys and the same durability, one after the other. */
        void write();
    }
}
