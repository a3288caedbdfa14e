package io.waymark.platform.sidestate;

import io.waymark.platform.time.Unmoved;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Clears out, once an hour, what has expired by the real time: rather too late than too early where the clock was moved. Nothing
 * depends on it: readers look at the date themselves.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ExpirySweep {
    private final SideState sideState;
    private final Clock clock;

    ExpirySweep(SideState sideState, @Unmoved Clock clock) {
        this.sideState = sideState;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedRate = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        sideState.forgetExpired(clock.instant());
    }
}
