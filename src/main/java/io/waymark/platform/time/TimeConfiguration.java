package io.waymark.platform.time;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** The one clock. Nothing else asks the system for the time, so that a test can move it, and somebody who tries Waymark out. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean(defaultCandidate = false)
    @ConditionalOnMissingBean(name = "unmovedClock")
    Clock unmovedClock() {
        return Clock.systemUTC();
    }

    /** How far it is ahead is known before anybody is given it. */
    @Bean
    @Primary
    @ClockCanBeMoved
    @ConditionalOnMissingBean(name = "clock")
    Clock clock(@Unmoved Clock real, ClockAhead ahead) {
        return new AheadClock(real, ahead);
    }

    @Bean("clock")
    @Primary
    @Profile("!(" + ClockCanBeMoved.WHERE + ")")
    @ConditionalOnMissingBean(name = "clock")
    Clock realClock(@Unmoved Clock real) {
        return real;
    }
}
