package io.waymark.platform.axon;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The event store over whichever engine the profile brings. */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    @Bean
    EmbeddedEventStore eventStore(
            EventStorageEngine engine, Lookout lookout, org.axonframework.config.Configuration configuration) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(lookout.millis())
                .messageMonitor(configuration.messageMonitor(EmbeddedEventStore.class, "eventStore"))
                .build();
    }
}
