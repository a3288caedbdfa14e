package io.waymark.accountability.domain;

import io.waymark.accountability.api.AccountabilityEvent;
import io.waymark.accountability.api.Colleagues;
import io.waymark.accountability.api.WorkingTimes;
import io.waymark.shared.Command;
import io.waymark.shared.Id;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/** The whole domain with a store in memory, where one aggregate alone does not tell enough: many commitments, or long lives. */
final class Bench {

    private final Configuration configuration;

    Bench(Ports ports) {
        configuration = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(unused -> Jackson3Serializer.builder().build())
                .configureAggregate(Commitment.class)
                .configureAggregate(FollowUp.class)
                .configureEmbeddedEventStore(unused -> new InMemoryEventStorageEngine())
                .registerComponent(Colleagues.class, unused -> ports)
                .registerComponent(WorkingTimes.class, unused -> ports)
                .registerComponent(
                        CommitmentOwners.class, made -> new CommitmentOwners(made.repository(Commitment.class)))
                .registerCommandHandler(
                        made -> new CommitmentDesk(made.repository(Commitment.class), ports, ports, ports))
                .buildConfiguration();
        configuration.start();
    }

    /** What the command answers, or the rejection itself. */
    <R extends @Nullable Object> R send(Command<R> command) {
        try {
            return configuration.commandGateway().<R>send(command).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    List<AccountabilityEvent> events(Id id) {
        return configuration
                .eventStore()
                .readEvents(id.value())
                .asStream()
                .map(event -> (AccountabilityEvent) event.getPayload())
                .toList();
    }
}
