package io.waymark.platform.axon;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.SerializedType;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

/**
 * The event store over whichever engine the profile brings, and when aggregates that can pass a hundred events are remembered whole.
 */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    private static final int HUNDRED = 100;

    @Bean
    EmbeddedEventStore eventStore(
            EventStorageEngine engine, Lookout lookout, org.axonframework.config.Configuration configuration) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(lookout.millis())
                .messageMonitor(configuration.messageMonitor(EmbeddedEventStore.class, "eventStore"))
                .build();
    }

    @Bean
    Snapshotter snapshotter(
            EventStore events,
            TransactionManager transactions,
            org.axonframework.config.Configuration configuration,
            ApplicationContext beans) {
        SpringAggregateSnapshotter snapshotter = SpringAggregateSnapshotter.builder()
                .eventStore(events)
                .transactionManager(transactions)
                .repositoryProvider(configuration::repository)
                .build();
        snapshotter.setApplicationContext(beans);
        return snapshotter;
    }

    /** Named by aggregates in {@code @Aggregate(snapshotTriggerDefinition = ...)}. */
    @Bean
    SnapshotTriggerDefinition everyHundredEvents(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, HUNDRED);
    }

    /** What is left of an aggregate as it was before a change of the program is passed over. */
    @Bean
    SnapshotFilter ofTheSameShape() {
        AggregateShape shape = new AggregateShape();
        return snapshot -> {
            SerializedType type = snapshot.getPayload().getType();
            Class<?> aggregate =
                    ClassUtils.resolveClassName(type.getName(), getClass().getClassLoader());
            return shape.revisionOf(aggregate).equals(type.getRevision());
        };
    }
}
