package io.waymark.platform.axon;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Wakes the processors as soon as events have been stored here. The embedded event store does not tell them, so that they would look
 * twice a second, and every window would show what another did so much later.
 */
@Component
class Promptness {

    private final Set<PromptStream> open = ConcurrentHashMap.newKeySet();

    /** To be called with each batch of events in the transaction that stores it: it is over before anybody is woken. */
    void stored() {
        CurrentUnitOfWork.map(unit -> unit.root())
                .ifPresentOrElse(
                        root -> root.afterCommit(done -> open.forEach(PromptStream::wake)),
                        () -> open.forEach(PromptStream::wake));
    }

    /** Lets all look for what other processes may have stored. */
    void look() {
        open.forEach(PromptStream::look);
    }

    /** The same events, from streams that wake who reads them, those of wanted types decoded ahead. */
    StreamableMessageSource<TrackedEventMessage<?>> of(
            StreamableMessageSource<TrackedEventMessage<?>> source, Predicate<Class<?>> wanted) {
        return new StreamableMessageSource<>() {
            @Override
            public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken from) {
                PromptStream stream = new PromptStream(source.openStream(from), wanted, open::remove);
                open.add(stream);
                return stream;
            }

            @Override
            public TrackingToken createTailToken() {
                return source.createTailToken();
            }

            @Override
            public TrackingToken createHeadToken() {
                return source.createHeadToken();
            }

            @Override
            public TrackingToken createTokenAt(Instant time) {
                return source.createTokenAt(time);
            }

            @Override
            public TrackingToken createTokenSince(Duration time) {
                return source.createTokenSince(time);
            }
        };
    }
}
