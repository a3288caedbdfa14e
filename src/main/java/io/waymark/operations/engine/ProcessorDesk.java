package io.waymark.operations.engine;

import io.waymark.operations.api.CancelRebuild;
import io.waymark.operations.api.FindProcessors;
import io.waymark.operations.api.ProcessorFault;
import io.waymark.operations.api.ProcessorKind;
import io.waymark.operations.api.ProcessorList;
import io.waymark.operations.api.ProcessorState;
import io.waymark.operations.api.ProcessorView;
import io.waymark.operations.api.RebuildProjection;
import io.waymark.operations.api.RebuildView;
import io.waymark.platform.axon.ProcessorStatus;
import io.waymark.platform.axon.Rebuilds;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows how the processors are doing, and has projections made anew. */
@Component
class ProcessorDesk {

    private final ProcessorStatus processors;
    private final Rebuilds rebuilds;

    ProcessorDesk(ProcessorStatus processors, Rebuilds rebuilds) {
        this.processors = processors;
        this.rebuilds = rebuilds;
    }

    @QueryHandler
    ProcessorList find(FindProcessors query) {
        Map<String, Rebuilds.Progress> running = rebuilds.running().stream()
                .collect(Collectors.toMap(Rebuilds.Progress::projection, Function.identity()));
        return new ProcessorList(processors.all().stream()
                .map(processor -> view(processor, running.get(processor.name())))
                .toList());
    }

    @CommandHandler
    void rebuild(RebuildProjection command) {
        rebuilds.begin(command.projection());
    }

    @CommandHandler
    void cancel(CancelRebuild command) {
        rebuilds.cancel(command.projection());
    }

    private static ProcessorView view(ProcessorStatus.Processor one, Rebuilds.@Nullable Progress rebuild) {
        ProcessorStatus.Fault fault = one.fault();
        return new ProcessorView(
                one.name(),
                one.kind() == ProcessorStatus.Kind.PROJECTION ? ProcessorKind.PROJECTION : ProcessorKind.POLICY,
                state(one.state()),
                fault == null ? null : new ProcessorFault(fault.type(), fault.since()),
                one.place(),
                one.behind(),
                one.handledAt(),
                rebuild == null ? null : new RebuildView(rebuild.share(), rebuild.behind(), rebuild.begun()));
    }

    private static ProcessorState state(ProcessorStatus.State state) {
        return switch (state) {
            case RUNNING -> ProcessorState.RUNNING;
            case ELSEWHERE -> ProcessorState.ELSEWHERE;
            case STOPPED -> ProcessorState.STOPPED;
        };
    }
}
