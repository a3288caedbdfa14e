package io.waymark.platform.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.waymark.platform.axon.DeadLetterDesk;
import io.waymark.platform.axon.Letters;
import io.waymark.platform.axon.StoreFigures;
import org.springframework.stereotype.Component;

/** How much the store holds, and how much of it no policy could handle. */
@Component
class StoreGauges implements MeterBinder {

    private final StoreFigures figures;
    private final DeadLetterDesk letters;
    private final Glance<Long> events;

    StoreGauges(StoreFigures figures, DeadLetterDesk letters) {
        this.figures = figures;
        this.letters = letters;
        this.events = new Glance<>(figures::events);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("waymark.store.events", events::now)
                .description("Events in the store")
                .register(registry);
        // Left out where it cannot be told: a figure that is not known is no 0.
        if (figures.bytes().isPresent()) {
            Gauge.builder("waymark.store.bytes", () -> figures.bytes().orElse(0))
                    .description("Bytes the store takes on disk")
                    .register(registry);
        }
        letters.policies().forEach((policy, kept) -> {
            Glance<Long> count = new Glance<>(kept::events);
            Gauge.builder("waymark.dead.letters", kept, (Letters any) -> count.now())
                    .tag("policy", policy)
                    .strongReference(true)
                    .description("Events a policy could not handle, with those that wait behind them")
                    .register(registry);
        });
    }
}
