package io.waymark.platform.store;

import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Revision;

/** An event that says what it is: the one with this number of that aggregate. */
@Revision("1")
record Counted(String of, long number) {

    /** Those from one sequence number to another, both included. */
    static List<DomainEventMessage<Counted>> of(String aggregate, long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(number -> message(aggregate, number))
                .toList();
    }

    static DomainEventMessage<Counted> message(String aggregate, long number) {
        GenericEventMessage<Counted> message =
                new GenericEventMessage<>(new Counted(aggregate, number), MetaData.with("cause", "test"));
        return new GenericDomainEventMessage<>("Counter", aggregate, number, message, message::getTimestamp);
    }
}
