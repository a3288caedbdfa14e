package io.waymark.platform.axon;

import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;

/**
 * The processor of one generation of a projection. It sends nothing on, so that nobody needs to be told which event has led to it:
 * what Axon hangs on every processor for that would read the metadata of each event, several times, and take a good part of a replay.
 */
final class GenerationProcessor extends PooledStreamingEventProcessor {

    GenerationProcessor(Builder builder) {
        super(builder);
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super EventMessage<?>> interceptor) {
        return interceptor instanceof CorrelationDataInterceptor
                ? () -> false
                : super.registerHandlerInterceptor(interceptor);
    }
}
