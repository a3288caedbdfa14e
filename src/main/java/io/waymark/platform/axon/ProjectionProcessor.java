package io.waymark.platform.axon;

import io.waymark.platform.mongo.Generations;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.axonframework.common.Registration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All generations of one projection that run on this node: the live one; while it is being rebuilt, one beside it, which takes over
 * as soon as it has caught up; and the one before for a while, for other nodes may still read it. Generations are begun and swapped
 * in the database, so that all nodes follow.
 */
final class ProjectionProcessor implements EventProcessor, Lifecycle {

    /** Nodes look for changes twice a second; so long after a swap none reads the generation before, and all stop writing it. */
    static final Duration KEPT = Duration.ofSeconds(10);

    private static final Duration DROPPED_AFTER = KEPT.plusSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionProcessor.class);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(20);
    private static final long LOOK_MILLIS = 500;
    private static final long NEAR = 2_000;
    private static final long CATCHING_UP_NANOS = Duration.ofMillis(400).toNanos();
    private static final long POLL_NANOS = Duration.ofMillis(1).toNanos();

    private final String name;
    private final Generations generations;
    private final Positions positions;
    private final ProjectionTokens tokens;
    private final ScheduledExecutorService threads;
    private final Runnable swapped;
    private final IntFunction<StreamingEventProcessor> factory;
    private final Map<Integer, StreamingEventProcessor> processors = new ConcurrentHashMap<>();
    private final Map<Integer, Long> unneeded = new ConcurrentHashMap<>();
    private final Map<Integer, CompletableFuture<Void>> stopping = new ConcurrentHashMap<>();
    private final Set<Integer> leftovers = new TreeSet<>();
    private final List<MessageHandlerInterceptor<? super EventMessage<?>>> interceptors = new CopyOnWriteArrayList<>();
    private volatile boolean running;
    private int read;

    ProjectionProcessor(
            String name,
            Generations generations,
            Positions positions,
            ProjectionTokens tokens,
            ScheduledExecutorService threads,
            Runnable swapped,
            IntFunction<StreamingEventProcessor> factory) {
        this.name = name;
        this.generations = generations;
        this.positions = positions;
        this.tokens = tokens;
        this.threads = threads;
        this.swapped = swapped;
        this.factory = factory;
    }

    static Stream<ProjectionProcessor> all(EventProcessingConfiguration processing) {
        return processing.eventProcessors().values().stream()
                .filter(ProjectionProcessor.class::isInstance)
                .map(ProjectionProcessor.class::cast);
    }

    /** What the processor of a generation is called, to the token store too. */
    static String processorName(String projection, int generation) {
        return projection + "#" + generation;
    }

    /** The processor of one generation, which may not be running here yet. */
    StreamingEventProcessor of(int generation) {
        return processors.computeIfAbsent(generation, number -> {
            StreamingEventProcessor processor = factory.apply(number);
            interceptors.forEach(processor::registerHandlerInterceptor);
            return processor;
        });
    }

    /** The processor of the generation that is read. */
    StreamingEventProcessor live() {
        return of(generations.of(name).live());
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onStart(Phase.INBOUND_EVENT_CONNECTORS, this::start);
        lifecycle.onShutdown(Phase.INBOUND_EVENT_CONNECTORS, this::shutDown);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public synchronized void start() {
        running = true;
        threads.schedule(this::followOn, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        leftovers.addAll(generations.stored(name));
        follow();
    }

    @Override
    public synchronized void shutDown() {
        running = false;
        CompletableFuture.allOf(processors.values().stream()
                        .map(StreamingEventProcessor::shutdownAsync)
                        .toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, STOPPED_WITHIN.toSeconds(), TimeUnit.SECONDS)
                .join();
        processors.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isError() {
        return live().isError();
    }

    @Override
    public List<MessageHandlerInterceptor<? super EventMessage<?>>> getHandlerInterceptors() {
        return interceptors;
    }

    /** For all generations, those to come too. */
    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super EventMessage<?>> interceptor) {
        interceptors.add(interceptor);
        processors.values().forEach(processor -> processor.registerHandlerInterceptor(interceptor));
        return () -> interceptors.remove(interceptor);
    }

    private void followOn() {
        try {
            if (running) {
                follow();
            }
        } catch (RuntimeException e) {
            LOG.warn("The generations of {} could not be looked at; trying again", name, e);
        } finally {
            if (running) {
                threads.schedule(this::followOn, LOOK_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
    }

    /** Does what the state in the database asks of this node. */
    synchronized void follow() {
        Generations.State state = generations.look(name);
        if (!running) {
            return;
        }
        run(state.live());
        if (state.building() != 0) {
            run(state.building());
            state = swapIfCaughtUp(state);
        }
        if (read != 0 && read != state.live()) {
            swapped.run();
        }
        read = state.live();
        retire(state);
    }

    private void run(int generation) {
        StreamingEventProcessor processor = of(generation);
        if (!processor.isRunning()) {
            processor.start();
        }
    }

    /** Only the node that builds it can tell to the moment that nothing is missing. */
    private Generations.State swapIfCaughtUp(Generations.State state) {
        StreamingEventProcessor building = of(state.building());
        if (positions.head() - positions.of(building) > NEAR) {
            return state;
        }
        long end = System.nanoTime() + CATCHING_UP_NANOS;
        while (Positions.isHere(building) && System.nanoTime() < end) {
            if (positions.reached(building, positions.head())) {
                LOG.info("{} was rebuilt: generation {} is the live one now", name, state.building());
                return generations.swap(name, state.building());
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
        return state;
    }

    private void retire(Generations.State state) {
        Set<Integer> known = new TreeSet<>(leftovers);
        known.addAll(processors.keySet());
        known.removeIf(state::needs);
        unneeded.keySet().retainAll(known);
        for (int generation : known) {
            long idle = System.nanoTime() - unneeded.computeIfAbsent(generation, first -> System.nanoTime());
            boolean neverRead = generation > state.live();
            if ((neverRead || idle > KEPT.toNanos()) && isStopped(generation) && idle > DROPPED_AFTER.toNanos()) {
                generations.drop(name, generation);
                tokens.forget(processorName(name, generation));
                processors.remove(generation);
                leftovers.remove(generation);
                stopping.remove(generation);
            }
        }
    }

    /** Stops a generation, if it runs; waits for nothing, for whoever looks next will see. */
    private boolean isStopped(int generation) {
        StreamingEventProcessor processor = processors.get(generation);
        return processor == null
                || stopping.computeIfAbsent(generation, first -> processor.shutdownAsync())
                        .isDone();
    }
}
