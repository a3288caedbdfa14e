package io.waymark.pathways.domain;

import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** Loads an enrolment as a command does, for tests elsewhere. */
public final class EnrolmentLoading {

    private final EventSourcingRepository<Enrolment> enrolments;

    public EnrolmentLoading(EventStore events) {
        enrolments = EventSourcingRepository.builder(Enrolment.class)
                .eventStore(events)
                .build();
    }

    /** Loads it, and says which of its events was the last. */
    public long lastSequence(String enrolment) {
        return DefaultUnitOfWork.startAndGet(null)
                .executeWithResult(() -> enrolments.load(enrolment).version())
                .getPayload();
    }
}
