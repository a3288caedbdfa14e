package io.waymark.platform.time;

import io.waymark.platform.axon.Readiness;
import io.waymark.platform.sidestate.SideState;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scheduler of this node. It starts to work when people are let in: handlers may ask what has to be rebuilt first. */
@Configuration(proxyBeanMethods = false)
class SchedulerConfiguration {

    @Bean
    SchedulerThread schedulerThread(
            SideState sideState,
            Todos todos,
            Alarm alarm,
            ObjectProvider<TodoHandler> handlers,
            Clock clock,
            Readiness readiness) {
        Lease lease = new Lease(sideState, "scheduler", System::nanoTime);
        Worker worker = new Worker(todos, new Handlers(handlers.orderedStream()), lease, clock);
        return new SchedulerThread(worker, lease, alarm, readiness::ready);
    }
}
