package io.waymark.platform.axon;

import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.beans.factory.ListableBeanFactory;
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

    static boolean isProjection(String processor) {
        return processor.endsWith(".projection");
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService processorThreads() {
        return new ProcessorThreads();
    }

    @Bean
    ConfigurerModule processors(
            ScheduledExecutorService processorThreads,
            ObjectProvider<Projections> projections,
            ObjectProvider<ReadModels> readModels,
            DeadLetters deadLetters,
            Lookout lookout,
            Promptness promptness) {
        processorThreads.scheduleWithFixedDelay(
                promptness::look, lookout.millis(), lookout.millis(), TimeUnit.MILLISECONDS);
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
                    ? projection(name, configuration, invoker, projections.getObject(), processorThreads, promptness)
                    : policy(name, configuration, invoker, processorThreads, readModels, promptness));
        };
    }

    /** Else the queue of dead letters would be asked before each event whether one of the same aggregate lies there. */
    @Bean
    ConfigurerModule rememberedLetters(ListableBeanFactory beans) {
        return configurer -> policies(beans)
                .forEach(group -> configurer
                        .eventProcessing()
                        .registerDeadLetteringEventHandlerInvokerConfiguration(
                                group, (configuration, invoker) -> invoker.enableSequenceIdentifierCache()));
    }

    private static Set<String> policies(ListableBeanFactory beans) {
        return Stream.of(beans.getBeanNamesForAnnotation(ProcessingGroup.class))
                .flatMap(name -> Stream.ofNullable(beans.findAnnotationOnBean(name, ProcessingGroup.class)))
                .map(ProcessingGroup::value)
                .filter(group -> !isProjection(group))
                .collect(Collectors.toSet());
    }

    private static EventProcessor projection(
            String name,
            Configuration configuration,
            EventHandlerInvoker invoker,
            Projections projections,
            ScheduledExecutorService threads,
            Promptness promptness) {
        return projections.processor(
                name,
                invoker,
                threads,
                generation -> builder(
                                ProjectionProcessor.processorName(name, generation),
                                configuration,
                                invoker,
                                threads,
                                promptness)
                        .transactionManager(NoTransactionManager.instance())
                        .batchSize(REBUILD_BATCH));
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
                .messageSource(promptness.of(configuration.eventStore(), invoker::canHandleType))
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .initialToken(source -> source.createTailToken());
    }
}
