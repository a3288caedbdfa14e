package io.waymark.platform.axon;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;

/**
 * Two kinds of processors, told apart by the name of their group: {@code <context>.projection} and {@code <context>.policy}. An
 * error in a projection stops it at that event, and it tries again with growing pauses; one in a policy keeps the event and what
 * comes after it in the same aggregate as {@link DeadLetters}. Nothing is ever skipped silently.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class ProcessorConfiguration {

    /** About as many as a processor holds ready. Live there are seldom two. */
    private static final int REBUILD_BATCH = 1000;

    private static final int LOOK_MILLIS = 500;

    static boolean isProjection(String processor) {
        return processor.endsWith(".projection");
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService processorThreads() {
        return Executors.newScheduledThreadPool(
                8, Thread.ofPlatform().name("processor-", 0).daemon().factory());
    }

    @Bean
    ConfigurerModule processors(
            ScheduledExecutorService processorThreads,
            ProjectionTokens projectionTokens,
            ObjectProvider<ReadModels> readModels,
            DeadLetters deadLetters,
            Sight sight,
            Promptness promptness) {
        processorThreads.scheduleWithFixedDelay(promptness::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        return configurer -> {
            EventProcessingConfigurer processing = configurer.eventProcessing();
            processing.usingPooledStreamingEventProcessors();
            processing.byDefaultAssignHandlerTypesTo(type -> {
                throw new IllegalStateException(type + " names no processing group");
            });
            processing.registerDefaultListenerInvocationErrorHandler(
                    configuration -> org.axonframework.eventhandling.PropagatingErrorHandler.instance());
            processing.registerDeadLetterQueueProvider(
                    group -> isProjection(group) ? null : configuration -> deadLetters.queueOf(group));
            processing.registerDefaultDeadLetterPolicy(configuration -> DeadLetterRetry::keep);
            processing.registerEventProcessorFactory((name, configuration, invoker) -> isProjection(name)
                    ? projection(name, configuration, invoker, projectionTokens, processorThreads, sight, promptness)
                    : policy(name, configuration, invoker, processorThreads, readModels, promptness));
        };
    }

    private static EventProcessor projection(
            String name,
            Configuration configuration,
            EventHandlerInvoker invoker,
            ProjectionTokens tokens,
            ScheduledExecutorService threads,
            Sight sight,
            Promptness promptness) {
        EventProcessor processor = new ProjectionProcessor(builder(name, configuration, invoker, threads, promptness)
                .tokenStore(tokens.store())
                .transactionManager(NoTransactionManager.instance())
                .batchSize(REBUILD_BATCH));
        processor.registerHandlerInterceptor(new WrittenInBatches());
        processor.registerHandlerInterceptor(sight.lookingAt(name, invoker));
        return processor;
    }

    private static EventProcessor policy(
            String name,
            Configuration configuration,
            EventHandlerInvoker invoker,
            ScheduledExecutorService threads,
            ObjectProvider<ReadModels> readModels,
            Promptness promptness) {
        PooledStreamingEventProcessor.Builder builder = builder(name, configuration, invoker, threads, promptness)
                .tokenStore(configuration.getComponent(TokenStore.class))
                .transactionManager(
                        configuration.getComponent(org.axonframework.common.transaction.TransactionManager.class))
                .batchSize(1);
        return new PolicyProcessor(builder, threads, readModels::getObject);
    }

    private static PooledStreamingEventProcessor.Builder builder(
            String name,
            Configuration configuration,
            EventHandlerInvoker invoker,
            ScheduledExecutorService threads,
            Promptness promptness) {
        return PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(promptness.of(configuration.eventStore()))
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .initialToken(source -> source.createTailToken());
    }
}
