package io.waymark.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.platform.embedded.ReadModelParts;
import io.waymark.platform.mongo.Generations;
import io.waymark.platform.mongo.Place;
import io.waymark.platform.mongo.ReadModel;
import io.waymark.platform.store.Quiet;
import io.waymark.support.EmbeddedApp;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When what a projection writes is written: before anybody is told of it, and before the processor notes how far it has come. */
class WrittenInBatchesTest {

    private static final String GROUP = "counting.projection";
    private static final String COMMAND = "the command";
    private static final int EVENTS = 5;

    private final ReadModelParts parts = ReadModelParts.open();
    private final Generations generations = new Generations(parts.database(), true);
    private final Counting counting = new Counting(new ReadModel<>(generations, GROUP, "counts", Count.class));
    private final SimpleEventHandlerInvoker invoker = SimpleEventHandlerInvoker.builder()
            .eventHandlers(counting)
            .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
            .build();
    private final Sight sight = new Sight();
    private final List<DomainEventMessage<String>> events =
            IntStream.range(0, EVENTS).mapToObj(WrittenInBatchesTest::event).toList();

    WrittenInBatchesTest() {
        Quiet.please();
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void whoWaitsForAnEventWaitsUntilItsBatchIsWritten() {
        sight.lookAt(GROUP, invoker, () -> true, () -> 1);
        var looking = sight.lookingAt(GROUP, 1);
        try (Sight.Watch watch = sight.of(COMMAND)) {
            sight.stored(events.getFirst());
            counting.atTheLast = () -> {
                assertThat(watch.await(Duration.ZERO))
                        .as("seen before it is written")
                        .isFalse();
                assertThat(stored()).isZero();
            };
            run(looking, () -> {
                assertThat(stored()).as("when the token is stored").isEqualTo(EVENTS);
                assertThat(watch.await(Duration.ZERO)).isTrue();
            });
        }
        assertThat(counting.failure).isNull();
        assertThat(stored()).isEqualTo(EVENTS);
    }

    @Test
    void anEventThatFailsLeavesTheTokenWhereItWasAndIsTakenInOnceInTheEnd() {
        sight.lookAt(GROUP, invoker, () -> true, () -> 1);
        var looking = sight.lookingAt(GROUP, 1);
        counting.atTheLast = () -> {
            throw new IllegalStateException("Not yet");
        };
        run(looking, () -> {
            throw new AssertionError("The token has moved");
        });
        assertThat(stored()).as("those before it").isEqualTo(EVENTS - 1);

        counting.atTheLast = () -> {};
        run(looking, () -> {});
        assertThat(stored()).as("each of them once").isEqualTo(EVENTS);
    }

    @Test
    void aProcessorGoesOnWhereItFailed() {
        EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        store.publish(events);
        int[] failures = {2};
        counting.atTheLast = () -> {
            if (failures[0]-- > 0) {
                throw new IllegalStateException("Not yet");
            }
        };
        try (FollowingProjections following =
                FollowingProjections.start(store, generations, announcer -> List.of(counting))) {
            EmbeddedApp.eventually("those before it can be read", () -> stored() == EVENTS - 1);
            assertThat(following.position()).as("nothing is said to be done").isLessThan(EVENTS - 1);
            EmbeddedApp.eventually("all are there", () -> following.position() == EVENTS - 1);
        } finally {
            store.shutDown();
        }
        assertThat(stored()).isEqualTo(EVENTS);
    }

    /** As a processor does with a batch: the token is stored first of all that is done before the commit. */
    private void run(MessageHandlerInterceptor<EventMessage<?>> looking, Runnable storingToken) {
        BatchingUnitOfWork<EventMessage<?>> unit = new BatchingUnitOfWork<>(List.copyOf(events));
        unit.start();
        unit.onPrepareCommit(preparing -> storingToken.run());
        unit.executeWithResult(
                () -> new DefaultInterceptorChain<>(unit, List.of(new WrittenInBatches(), looking), event -> {
                            invoker.handle(event, Segment.ROOT_SEGMENT);
                            return null;
                        })
                        .proceed(),
                RollbackConfigurationType.ANY_THROWABLE);
    }

    private int stored() {
        Document row = parts.database().getCollection("counts_1").find().first();
        return row == null ? 0 : row.getInteger("number");
    }

    private static DomainEventMessage<String> event(int number) {
        return new GenericDomainEventMessage<>(
                "Counter", "one", number, String.valueOf(number), MetaData.with(MessageOrigin.CAUSE, COMMAND));
    }

    @ProcessingGroup(GROUP)
    static final class Counting {
        private final ReadModel<Count> counts;
        private Runnable atTheLast = () -> {};
        private Throwable failure;

        Counting(ReadModel<Count> counts) {
            this.counts = counts;
        }

        @EventHandler
        void on(String number, EventMessage<?> message) {
            counts.put("it", Place.of(message), before -> new Count(before == null ? 1 : before.number() + 1));
            if (Integer.parseInt(number) == EVENTS - 1) {
                try {
                    atTheLast.run();
                } catch (AssertionError e) {
                    failure = e;
                }
            }
        }
    }

    record Count(int number) {}
}
