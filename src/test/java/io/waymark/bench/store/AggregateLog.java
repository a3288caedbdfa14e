package io.waymark.bench.store;

import io.waymark.pathways.api.PathwayEvent;
import io.waymark.platform.axon.MessageOrigin;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/** The events of one aggregate, numbered, with who, why and where from as the buses would stamp them. */
final class AggregateLog {

    private final String type;
    private final String aggregate;
    private final String actor;
    private final List<DomainEventMessage<?>> uncommitted = new ArrayList<>();
    private long sequence;
    private String command = "";

    AggregateLog(String type, String aggregate, String actor) {
        this.type = type;
        this.aggregate = aggregate;
        this.actor = actor;
    }

    /** What is added from now on, another command has led to. */
    void command() {
        command = IdentifierFactory.getInstance().generateIdentifier();
    }

    /** Returns the identifier of the event. */
    String add(PathwayEvent event) {
        MetaData origin = MetaData.with(MessageOrigin.ACTOR, actor)
                .and(MessageOrigin.SOURCE, "ui")
                .and(MessageOrigin.CAUSE, command)
                .and(MessageOrigin.CORRELATION, command);
        DomainEventMessage<?> message = new GenericDomainEventMessage<>(type, aggregate, sequence++, event, origin);
        uncommitted.add(message);
        return message.getIdentifier();
    }

    List<DomainEventMessage<?>> commit() {
        List<DomainEventMessage<?>> commit = List.copyOf(uncommitted);
        uncommitted.clear();
        return commit;
    }
}
