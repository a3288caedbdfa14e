package io.waymark.people.sync;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whether the sync of people needs somebody. {@code NaN} where there never was one. */
@Component
class SyncGauges implements MeterBinder {

    private static final double MILLIS = 1000;

    private final SyncLog log;
    private final Clock clock;

    SyncGauges(SyncLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("waymark.people.sync.age.seconds", this::age)
                .description("Seconds since the people were last as the directory has them")
                .register(registry);
        Gauge.builder("waymark.people.sync.waiting", this::waiting)
                .description("1 if the last sync of people did nothing and needs somebody to look")
                .register(registry);
    }

    private double age() {
        Instant reached = log.read().reached();
        return reached == null
                ? Double.NaN
                : Duration.between(reached, clock.instant()).toMillis() / MILLIS;
    }

    private double waiting() {
        return log.read().runs().stream()
                .findFirst()
                .map(run -> run.outcome().isGood() ? 0.0 : 1.0)
                .orElse(Double.NaN);
    }
}
