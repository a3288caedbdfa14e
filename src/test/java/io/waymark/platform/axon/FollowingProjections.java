package io.waymark.platform.axon;

import io.waymark.platform.mongo.Generations;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Projections alone, on the processors that the application would give them, over a store of events; for tests elsewhere. */
public final class FollowingProjections implements AutoCloseable {

    private static final long LOOK_MILLIS = 500;

    private final ProcessorConfiguration processors = new ProcessorConfiguration();
    private final ScheduledExecutorService threads = processors.processorThreads();
    private final Configuration configuration;

    private FollowingProjections(
            EmbeddedEventStore events, Generations generations, Function<Announcer, List<Object>> projections) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        Announcer announcer =
                new Announcer(SimpleQueryUpdateEmitter.builder().build(), beans.getBeanProvider(Bulletin.class));
        Positions positions = new Positions(events, processor -> List.of());
        ProjectionTokens tokens = new ProjectionTokens(new InMemoryTokenStore());
        beans.addBean("projections", new Projections(generations, positions, tokens, new Sight(), announcer));
        DefaultConfigurer configurer = (DefaultConfigurer) DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(any -> events)
                .configureSerializer(any -> SealedEvents.serializer());
        processors
                .processors(
                        threads,
                        beans.getBeanProvider(Projections.class),
                        beans.getBeanProvider(ReadModels.class),
                        group -> {
                            throw new IllegalStateException("No policy here");
                        },
                        new Lookout(LOOK_MILLIS),
                        new Promptness())
                .configureModule(configurer);
        projections
                .apply(announcer)
                .forEach(projection -> configurer.eventProcessing().registerEventHandler(any -> projection));
        configuration = configurer.start();
    }

    /** Starts them at the first event, over the read models of these generations. */
    public static FollowingProjections start(
            EmbeddedEventStore events, Generations generations, Function<Announcer, List<Object>> projections) {
        return new FollowingProjections(events, generations, projections);
    }

    /** The place up to which all of them have come, or -1. */
    public long position() {
        return tokens().mapToLong(token -> token.position().orElse(-1)).min().orElse(-1);
    }

    /** How far each of them has come. */
    public Stream<TrackingToken> tokens() {
        return ProjectionProcessor.all(configuration.eventProcessingConfiguration())
                .map(ProjectionProcessor::live)
                .flatMap(processor -> processor.processingStatus().values().stream())
                .flatMap(status -> Stream.ofNullable(status.getTrackingToken()));
    }

    @Override
    public void close() {
        configuration.shutdown();
        threads.shutdownNow();
    }
}
