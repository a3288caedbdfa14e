package violations.rule09.platform.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;

/** Would stand beside the one clock. */
class SecondClock {
    @Bean
    Clock clock() {
        return Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    }
}
