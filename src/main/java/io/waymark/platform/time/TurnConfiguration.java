package io.waymark.platform.time;

import io.waymark.platform.sidestate.SideState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Turns by lease, but where the files are open to one process alone: there it need not wait for the lease of one that was killed. */
@Configuration(proxyBeanMethods = false)
class TurnConfiguration {

    @Bean
    @Profile("!embedded")
    Turns leasedTurns(SideState sideState) {
        return name -> new LeasedTurn(sideState, name);
    }

    @Bean
    @Profile("embedded")
    Turns onlyNode() {
        return name -> Turn.ALWAYS;
    }
}
