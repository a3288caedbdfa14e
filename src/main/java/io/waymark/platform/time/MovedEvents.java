package io.waymark.platform.time;

import java.time.Duration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Events are dated by the clock that has been moved, too: Axon asks the system, and history would tell of a check-in in March that
 * it was recorded in January.
 */
@Configuration(proxyBeanMethods = false)
class MovedEvents {

    @Bean
    @ClockCanBeMoved
    InitializingBean eventsUnderTheMovedClock(EventBus events, ClockAhead ahead) {
        return () -> events.registerDispatchInterceptor(messages -> (index, event) -> moved(event, ahead.by()));
    }

    private static EventMessage<?> moved(EventMessage<?> event, Duration by) {
        if (by.isZero()) {
            return event;
        }
        return event instanceof DomainEventMessage<?> domain
                ? new GenericDomainEventMessage<>(
                        domain.getType(),
                        domain.getAggregateIdentifier(),
                        domain.getSequenceNumber(),
                        domain.getPayload(),
                        domain.getMetaData(),
                        domain.getIdentifier(),
                        domain.getTimestamp().plus(by))
                : new GenericEventMessage<>(
                        event.getIdentifier(),
                        event.getPayload(),
                        event.getMetaData(),
                        event.getTimestamp().plus(by));
    }
}
