package io.waymark.platform.axon;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Projections alone, on the processors that the application would give them, over a store of events; for tests elsewhere. */
public final class FollowingProjections implements AutoCloseable {

    private final ProcessorConfiguration processors = new ProcessorConfiguration();
    private final ScheduledExecutorService threads = processors.processorThreads();
    private final Configuration configuration;

    private FollowingProjections(
            EmbeddedEventStore events, Function<Announcer, List<Object>> projections, Sight sight, Promptness prompt) {
        Announcer announcer = new Announcer(SimpleQueryUpdateEmitter.builder().build());
        DefaultConfigurer configurer = (DefaultConfigurer) DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(any -> events)
                .configureSerializer(any -> SealedEvents.serializer());
        processors
                .processors(
                        threads,
                        new ProjectionTokens(new InMemoryTokenStore()),
                        new StaticListableBeanFactory().getBeanProvider(ReadModels.class),
                        group -> {
                            throw new IllegalStateException("No policy here");
                        },
                        sight,
                        prompt)
                .configureModule(configurer);
        projections
                .apply(announcer)
                .forEach(projection -> configurer.eventProcessing().registerEventHandler(any -> projection));
        configuration = configurer.start();
    }

    /** Starts them at the first event. */
    public static FollowingProjections start(EmbeddedEventStore events, Function<Announcer, List<Object>> projections) {
        return new FollowingProjections(events, projections, new Sight(), new Promptness());
    }

    /** The place up to which all of them have come, or -1. */
    public long position() {
        return tokens().mapToLong(token -> token.position().orElse(-1)).min().orElse(-1);
    }

    /** How far each of them has come. */
    public Stream<TrackingToken> tokens() {
        return configuration.eventProcessingConfiguration().eventProcessors().values().stream()
                .map(StreamingEventProcessor.class::cast)
                .flatMap(processor -> processor.processingStatus().values().stream())
                .flatMap(status -> Stream.ofNullable(status.getTrackingToken()));
    }

    @Override
    public void close() {
        configuration.shutdown();
        threads.shutdownNow();
    }
}
