package io.waymark.platform.axon;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs the stamp, the timer and the gate on both buses. */
@Configuration(proxyBeanMethods = false)
class BusConfiguration {

    @Bean
    InitializingBean gatedBuses(
            CommandBus commands, QueryBus queries, MessageOrigin origin, MessageTimer timer, AccessInterceptor access) {
        return () -> {
            commands.registerDispatchInterceptor(origin);
            // Around the gate, so that what is refused there is counted.
            commands.registerHandlerInterceptor(timer);
            commands.registerHandlerInterceptor(access);
            queries.registerDispatchInterceptor(origin);
            queries.registerHandlerInterceptor(timer);
            queries.registerHandlerInterceptor(access);
        };
    }

    @Bean
    InitializingBean watchedEvents(EventBus events, Sight sight, Promptness promptness) {
        return () -> events.subscribe(stored -> {
            stored.forEach(sight::stored);
            promptness.stored();
        });
    }
}
