package io.waymark.platform.axon;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A stream of events whose reader can be woken. */
final class PromptStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(PromptStream.class);

    /** What was stored a moment ago is fetched by a thread of the event store: a reader that was woken waits for it so long. */
    private static final int FETCHED_WITHIN_MILLIS = 50;

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final Predicate<Class<?>> wanted;
    private final Consumer<PromptStream> closed;
    private volatile Runnable reader = () -> {};
    private volatile boolean woken;

    /** Over another, of whose events those of wanted types are decoded by whoever reads them, while those before are handled. */
    PromptStream(
            BlockingStream<TrackedEventMessage<?>> stream, Predicate<Class<?>> wanted, Consumer<PromptStream> closed) {
        this.stream = stream;
        this.wanted = wanted;
        this.closed = closed;
    }

    /** There is more. */
    void wake() {
        woken = true;
        reader.run();
    }

    /** There may be more. */
    void look() {
        reader.run();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        reader = callback;
        return true;
    }

    @Override
    public boolean hasNextAvailable() {
        if (!woken) {
            return stream.hasNextAvailable();
        }
        woken = false;
        try {
            return stream.hasNextAvailable(FETCHED_WITHIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return stream.peek();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        TrackedEventMessage<?> event = stream.nextAvailable();
        if (wanted.test(event.getPayloadType())) {
            decode(event);
        }
        return event;
    }

    /** What cannot be decoded fails once more for whoever handles it, who knows what to do then. */
    private static void decode(TrackedEventMessage<?> event) {
        try {
            event.getPayload();
        } catch (RuntimeException e) {
            LOG.debug("{} cannot be decoded", event.getIdentifier(), e);
        }
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        stream.skipMessagesWithPayloadTypeOf(ignored);
    }

    @Override
    public void close() {
        closed.accept(this);
        stream.close();
    }
}
