package io.waymark.platform.axon;

import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Looks on while one processor handles events. Axon shows a failure for a moment only, and forgets it while it waits to try again;
 * here it stays until that very event has been handled.
 */
final class ProcessorWatch implements MessageHandlerInterceptor<EventMessage<?>> {

    /**
     * An event that could not be handled.
     *
     * @param type of the failure
     * @param since when it first failed
     * @param place of the event in the store, if it is known
     */
    record Failure(String event, String type, Instant since, OptionalLong place) {}

    private final Clock clock;
    private volatile @Nullable Failure failure;
    private volatile @Nullable Instant handledAt;

    ProcessorWatch(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain) throws Exception {
        EventMessage<?> event = unit.getMessage();
        try {
            Object result = chain.proceed();
            handled(event);
            return result;
        } catch (Exception | Error e) {
            failed(event, e);
            throw e;
        }
    }

    @Nullable
    Failure failure() {
        return failure;
    }

    /** When it last handled an event, since this node was started; null if it has not yet. */
    @Nullable
    Instant handledAt() {
        return handledAt;
    }

    /** Events of the same batch are handled again before the one that failed: they prove nothing. */
    private void handled(EventMessage<?> event) {
        handledAt = clock.instant();
        Failure last = failure;
        if (last != null && last.event().equals(event.getIdentifier())) {
            failure = null;
        }
    }

    private void failed(EventMessage<?> event, Throwable cause) {
        Failure last = failure;
        String type = cause.getClass().getName();
        boolean same = last != null && last.event().equals(event.getIdentifier());
        failure = new Failure(
                event.getIdentifier(), type, same && last != null ? last.since() : clock.instant(), place(event));
    }

    private static OptionalLong place(EventMessage<?> event) {
        return event instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position()
                : OptionalLong.empty();
    }
}
