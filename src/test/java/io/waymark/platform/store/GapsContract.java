package io.waymark.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

/** How readers and writers of our engine agree on a place at which nothing has come for too long. */
abstract class GapsContract extends StoreContract {

    private static final Duration TOO_LONG = Duration.ofSeconds(61);

    private final CountDownLatch reserved = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void aWriterWhoComesTooLateIsKeptOutAndTriesAgain() throws Exception {
        StoreNode reader = open();
        reader.append("a", 0, 0);
        CompletableFuture<Void> writing = writeLate();
        reader.append("b", 0, 0);
        clock.forward(TOO_LONG);

        List<TrackedEventMessage<?>> first = reader.after(null);
        assertThat(payloads(first)).containsExactly(new Counted("a", 0), new Counted("b", 0));
        goOn.countDown();
        writing.get(20, TimeUnit.SECONDS);

        assertThat(payloads(reader.after(first.getLast().trackingToken())))
                .containsExactly(new Counted("late", 0), new Counted("late", 1), new Counted("late", 2));
        assertThat(reader.after(null)).hasSize(5);
    }

    @Test
    void aWriterWhoComesWhileItsPlacesAreBeingClosedIsReadWhole() throws Exception {
        StoreNode other = open();
        other.append("a", 0, 0);
        CompletableFuture<Void> writing = writeLate();
        other.append("b", 0, 0);
        clock.forward(TOO_LONG);
        AtomicBoolean arrived = new AtomicBoolean();
        StoreNode reader = open(() -> {
            goOn.countDown();
            writing.join();
            arrived.set(true);
        });

        assertThat(payloads(reader.after(null)))
                .containsExactly(
                        new Counted("a", 0),
                        new Counted("late", 0),
                        new Counted("late", 1),
                        new Counted("late", 2),
                        new Counted("b", 0));
        assertThat(arrived).isTrue();
    }

    /** Two documents would not be stored as one. */
    @Test
    void aUnitOfWorkStoresOnceOrFails() {
        StoreNode node = open();
        DefaultUnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(null);
        assertThatThrownBy(() -> unit.execute(() -> {
                    node.append("a", 0, 0);
                    node.append("b", 0, 0);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("only once");
        assertThat(node.stream("b", 0)).isEmpty();
    }

    /** Three events whose places are taken, and which are not stored before they are told to go on. */
    private CompletableFuture<Void> writeLate() throws InterruptedException {
        AtomicBoolean once = new AtomicBoolean();
        StoreNode writer = open(() -> {
            if (once.compareAndSet(false, true)) {
                reserved.countDown();
                await(goOn);
            }
        });
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> writer.append("late", 0, 2));
        assertThat(reserved.await(20, TimeUnit.SECONDS)).isTrue();
        return writing;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Object> payloads(List<TrackedEventMessage<?>> events) {
        return events.stream().<Object>map(TrackedEventMessage::getPayload).toList();
    }
}
