package io.waymark.platform.axon;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** Where the events are kept that a policy has failed to handle, with those of the same aggregate that came after; durable. */
public interface DeadLetters {

    /** The queue of one processing group. */
    SequencedDeadLetterQueue<EventMessage<?>> queueOf(String group);
}
