package io.waymark.platform.axon;

import io.waymark.platform.mongo.Generations;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.IntFunction;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/** Makes the processors of projections, each generation's writing to its own collections. */
@Component
class Projections {

    private final Generations generations;
    private final Positions positions;
    private final ProjectionTokens tokens;
    private final Sight sight;
    private final Announcer announcer;

    Projections(
            Generations generations, Positions positions, ProjectionTokens tokens, Sight sight, Announcer announcer) {
        this.generations = generations;
        this.positions = positions;
        this.tokens = tokens;
        this.sight = sight;
        this.announcer = announcer;
    }

    /** The processor of a projection, of which {@code builder} begins that of one generation. */
    ProjectionProcessor processor(
            String name,
            EventHandlerInvoker handlers,
            ScheduledExecutorService threads,
            IntFunction<PooledStreamingEventProcessor.Builder> builder) {
        ProjectionProcessor projection = new ProjectionProcessor(
                name,
                generations,
                positions,
                tokens,
                threads,
                announcer::everything,
                generation -> one(name, generation, builder));
        sight.lookAt(
                name,
                handlers,
                () -> Positions.isHere(projection.live()),
                () -> generations.of(name).live());
        return projection;
    }

    private StreamingEventProcessor one(
            String name, int generation, IntFunction<PooledStreamingEventProcessor.Builder> builder) {
        StreamingEventProcessor processor =
                new GenerationProcessor(builder.apply(generation).tokenStore(tokens.store()));
        processor.registerHandlerInterceptor(writing(name, generation));
        processor.registerHandlerInterceptor(new WrittenInBatches());
        processor.registerHandlerInterceptor(sight.lookingAt(name, generation));
        return processor;
    }

    private MessageHandlerInterceptor<EventMessage<?>> writing(String name, int generation) {
        return new MessageHandlerInterceptor<>() {
            @Override
            public Object handle(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain) throws Exception {
                Generations.in(generation, unit);
                Announcer.silence(unit, () -> generation > generations.of(name).live());
                return chain.proceed();
            }
        };
    }
}
