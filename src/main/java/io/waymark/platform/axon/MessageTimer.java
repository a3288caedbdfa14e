package io.waymark.platform.axon;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.waymark.shared.Command;
import io.waymark.shared.Rejection;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/**
 * How many commands and queries there are of each kind, how long they take and what comes of them: done, refused or failed. Says
 * nothing of who sent them or what they are about.
 */
@Component
class MessageTimer implements MessageHandlerInterceptor<Message<?>> {

    private final MeterRegistry registry;

    MessageTimer(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Object handle(UnitOfWork<? extends Message<?>> unit, InterceptorChain chain) throws Exception {
        Timer.Sample sample = Timer.start(registry);
        String outcome = "failed";
        try {
            Object result = chain.proceed();
            outcome = "done";
            return result;
        } catch (Rejection e) {
            outcome = "refused";
            throw e;
        } finally {
            Class<?> type = unit.getMessage().getPayloadType();
            boolean command = Command.class.isAssignableFrom(type);
            sample.stop(registry.timer(
                    command ? "waymark.commands" : "waymark.queries",
                    command ? "command" : "query",
                    type.getSimpleName(),
                    "outcome",
                    outcome));
        }
    }
}
