package io.waymark.platform.axon;

import io.waymark.platform.mongo.Batch;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Tells when the projections of this process have taken in the very events that a command led to. How far a projection has come in
 * the stream does not tell it: a transaction that took longer is seen after later ones.
 */
@Component
class Sight {

    private static final long LOOK_AGAIN_MILLIS = 10;

    /** A projection, whether this node runs it, and which of its generations is read. */
    private record Looked(EventHandlerInvoker handlers, BooleanSupplier here, IntSupplier live) {}

    /** An event taken in by a generation that was not the one read. */
    private record Early(String event, String projection, int generation) {}

    private final Map<String, Looked> projections = new ConcurrentHashMap<>();
    private final Map<String, Watch> byCause = new ConcurrentHashMap<>();
    private final Map<String, Watch> byEvent = new ConcurrentHashMap<>();

    /** Starts to look out for the events caused by a message, before it is sent. */
    Watch of(String message) {
        Watch watch = new Watch(message);
        byCause.put(message, watch);
        return watch;
    }

    /** To be called with each event that is about to be stored, in the transaction that stores it. */
    void stored(EventMessage<?> event) {
        Watch watch = byCause.get(String.valueOf(event.getMetaData().get(MessageOrigin.CAUSE)));
        if (watch != null) {
            watch.expect(event);
        }
    }

    /** Makes a projection one to be looked at, where this node runs it. */
    void lookAt(String projection, EventHandlerInvoker handlers, BooleanSupplier here, IntSupplier live) {
        projections.put(projection, new Looked(handlers, here, live));
    }

    /** What the processor of a generation of a projection must be wrapped in to be looked at, within {@link WrittenInBatches}. */
    MessageHandlerInterceptor<EventMessage<?>> lookingAt(String projection, int generation) {
        return new MessageHandlerInterceptor<>() {
            @Override
            public Object handle(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain) throws Exception {
                Object result = chain.proceed();
                Watch watch = byEvent.get(unit.getMessage().getIdentifier());
                if (watch != null) {
                    String event = unit.getMessage().getIdentifier();
                    Batch.of(unit).onceWritten(() -> watch.seen(event, projection, generation));
                }
                return result;
            }
        };
    }

    /** Waits for the events of one command; to be closed whatever came of it. */
    final class Watch implements AutoCloseable {

        private final String message;
        private final Map<String, Set<String>> missing = new ConcurrentHashMap<>();
        private final Set<Early> early = ConcurrentHashMap.newKeySet();
        private final CountDownLatch done = new CountDownLatch(1);
        private volatile boolean expecting;
        private volatile boolean elsewhere;

        private Watch(String message) {
            this.message = message;
        }

        /** Whether the command led to anything at all. */
        boolean expecting() {
            return expecting;
        }

        /** Whether another node takes in some of it, which can be told only by how far that has come. */
        boolean elsewhere() {
            return elsewhere;
        }

        /** Says whether all was taken in before the time was up. Asked only once the command has been handled. */
        boolean await(Duration atMost) {
            if (missing.isEmpty()) {
                return true;
            }
            long end = System.nanoTime() + atMost.toNanos();
            try {
                do {
                    lookAgain();
                    long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                    if (done.await(Math.clamp(left, 0, LOOK_AGAIN_MILLIS), TimeUnit.MILLISECONDS)) {
                        return true;
                    }
                } while (System.nanoTime() < end);
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        /** A generation that had taken an event in may be read by now. */
        private void lookAgain() {
            early.stream()
                    .filter(one -> isRead(one.projection(), one.generation()))
                    .forEach(one -> tick(one.event(), one.projection()));
        }

        @Override
        public void close() {
            byCause.remove(message);
            byEvent.values().removeIf(watch -> watch == this);
        }

        private void expect(EventMessage<?> event) {
            Set<String> followers = ConcurrentHashMap.newKeySet();
            projections.forEach((name, looked) -> {
                if (looked.handlers().canHandleType(event.getPayloadType())) {
                    if (looked.here().getAsBoolean()) {
                        followers.add(name);
                    } else {
                        elsewhere = true;
                    }
                }
            });
            expecting = true;
            if (!followers.isEmpty()) {
                missing.put(event.getIdentifier(), followers);
                byEvent.put(event.getIdentifier(), this);
            }
        }

        private void seen(String event, String projection, int generation) {
            if (isRead(projection, generation)) {
                tick(event, projection);
            } else {
                early.add(new Early(event, projection, generation));
            }
        }

        private boolean isRead(String projection, int generation) {
            Looked looked = projections.get(projection);
            return looked != null && looked.live().getAsInt() == generation;
        }

        private void tick(String event, String projection) {
            Set<String> followers = missing.get(event);
            if (followers != null && followers.remove(projection) && followers.isEmpty()) {
                missing.remove(event);
                if (missing.isEmpty()) {
                    done.countDown();
                }
            }
        }
    }
}
