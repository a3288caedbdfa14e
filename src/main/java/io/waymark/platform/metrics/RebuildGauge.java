package io.waymark.platform.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.waymark.platform.axon.Rebuilds;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How far each rebuild has come; there is no such figure while nothing is rebuilt. */
@Component
class RebuildGauge {

    private static final long LOOK_MILLIS = 1000;

    private final Rebuilds rebuilds;
    private final MultiGauge gauge;

    RebuildGauge(Rebuilds rebuilds, MeterRegistry registry) {
        this.rebuilds = rebuilds;
        this.gauge = MultiGauge.builder("waymark.rebuild.progress")
                .description("How far a rebuild has come, 0 to 1")
                .register(registry);
    }

    @Scheduled(fixedDelay = LOOK_MILLIS)
    void look() {
        gauge.register(
                rebuilds.running().stream()
                        .map(rebuild -> Row.of(Tags.of("projection", rebuild.projection()), rebuild.share()))
                        .toList(),
                true);
    }
}
