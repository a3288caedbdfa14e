package io.waymark.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PromptnessTest {

    private final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Promptness promptness = new Promptness();
    private final AtomicInteger woken = new AtomicInteger();

    @BeforeEach
    void follow() {
        events.subscribe(stored -> promptness.stored());
    }

    @AfterEach
    void shutDown() {
        events.shutDown();
    }

    @Test
    void aReaderIsWokenOnceTheTransactionIsOverAndFindsTheEvent() {
        try (var stream = promptness.of(events, type -> true).openStream(null)) {
            stream.setOnAvailableCallback(woken::incrementAndGet);
            assertThat(stream.hasNextAvailable()).isFalse();
            DefaultUnitOfWork<Message<?>> unit = DefaultUnitOfWork.startAndGet(null);
            events.publish(GenericEventMessage.asEventMessage("it"));
            unit.onCommit(committing -> assertThat(woken).hasValue(0));

            unit.commit();

            assertThat(woken).hasPositiveValue();
            assertThat(stream.hasNextAvailable()).isTrue();
        }
    }

    @Test
    void nobodyIsWokenWhoHasLeft() {
        var stream = promptness.of(events, type -> true).openStream(null);
        stream.setOnAvailableCallback(woken::incrementAndGet);
        stream.close();

        promptness.look();

        assertThat(woken).hasValue(0);
    }
}
