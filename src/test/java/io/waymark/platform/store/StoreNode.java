package io.waymark.platform.store;

import io.waymark.platform.axon.DeadLetters;
import io.waymark.platform.axon.StoreFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** One node: what it needs to write events and to follow them. */
record StoreNode(
        EventStorageEngine engine,
        EmbeddedEventStore events,
        TokenStore tokens,
        DeadLetters letters,
        TransactionManager transactions,
        StoreFigures figures) {

    static StoreNode of(
            EventStorageEngine engine,
            TokenStore tokens,
            DeadLetters letters,
            TransactionManager transactions,
            StoreFigures figures) {
        EmbeddedEventStore events =
                EmbeddedEventStore.builder().storageEngine(engine).build();
        return new StoreNode(engine, events, tokens, letters, transactions, figures);
    }

    void append(String aggregate, long from, long to) {
        engine.appendEvents(Counted.of(aggregate, from, to));
    }

    List<DomainEventMessage<?>> stream(String aggregate, long from) {
        return engine.readEvents(aggregate, from)
                .asStream()
                .<DomainEventMessage<?>>map(event -> event)
                .toList();
    }

    /** What comes after the token, as it is read in one go. */
    List<TrackedEventMessage<?>> after(@Nullable TrackingToken token) {
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(token, false)) {
            return new ArrayList<>(events.toList());
        }
    }
}
