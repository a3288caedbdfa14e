package io.waymark.platform.axon;

import io.waymark.platform.mongo.Batch;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Lets a projection write its rows once a batch of events. It is done with the last event and not as the unit of work is being
 * committed, for there the processor stores first how far it has come.
 */
final class WrittenInBatches implements MessageHandlerInterceptor<EventMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain) throws Exception {
        Batch batch = Batch.of(unit);
        Object result;
        try {
            result = chain.proceed();
        } catch (Exception e) {
            fail(batch, e);
            throw e;
        } catch (Error e) {
            // Axon would never try again, nor could the processor be shut down.
            IllegalStateException failure = new IllegalStateException(e);
            fail(batch, failure);
            throw failure;
        }
        batch.eventDone();
        if (!(unit instanceof BatchingUnitOfWork<?> several) || several.isLastMessage()) {
            batch.write();
        }
        return result;
    }

    /** The events before this one need not wait until it can be handled. */
    private static void fail(Batch batch, Exception cause) {
        try {
            batch.eventFailed();
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }
}
