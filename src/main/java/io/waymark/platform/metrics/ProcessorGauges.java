package io.waymark.platform.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.waymark.platform.axon.ProcessorStatus;
import io.waymark.platform.axon.ProcessorStatus.Processor;
import io.waymark.platform.axon.ProcessorStatus.State;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** What each processor is doing. A value this node does not know is {@code NaN}. */
@Component
class ProcessorGauges implements MeterBinder {

    private final ProcessorStatus processors;
    private final Glance<List<Processor>> glance;

    ProcessorGauges(ProcessorStatus processors) {
        this.processors = processors;
        this.glance = new Glance<>(processors::all);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Processor processor : processors.all()) {
            Tags tags = Tags.of(
                    "processor",
                    processor.name(),
                    "kind",
                    processor.kind().name().toLowerCase(Locale.ROOT));
            gauge(registry, tags, "waymark.processor.lag.events", "Events behind the newest", ProcessorGauges::lag);
            gauge(
                    registry,
                    tags,
                    "waymark.processor.running",
                    "1 if it runs on this node",
                    one -> flag(one.state() == State.RUNNING));
            gauge(
                    registry,
                    tags,
                    "waymark.processor.error",
                    "1 while it fails at the same event",
                    one -> flag(one.fault() != null));
        }
    }

    private void gauge(MeterRegistry registry, Tags tags, String name, String what, ToDoubleFunction<Processor> value) {
        String processor = tags.stream()
                .filter(tag -> tag.getKey().equals("processor"))
                .findFirst()
                .orElseThrow()
                .getValue();
        Gauge.builder(
                        name,
                        () -> glance.now().stream()
                                .filter(one -> one.name().equals(processor))
                                .mapToDouble(value)
                                .findFirst()
                                .orElse(Double.NaN))
                .tags(tags)
                .description(what)
                .register(registry);
    }

    private static double lag(Processor processor) {
        return processor.behind() == null ? Double.NaN : processor.behind();
    }

    private static double flag(boolean so) {
        return so ? 1 : 0;
    }
}
