package io.waymark.accountability.domain;

import io.waymark.accountability.api.CommitmentId;
import io.waymark.shared.DomainService;
import io.waymark.shared.PersonId;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;

/** Whose a commitment is, from the commitment itself and not from a read model that may lag. */
@DomainService
class CommitmentOwners {

    private final Repository<Commitment> commitments;

    CommitmentOwners(Repository<Commitment> commitments) {
        this.commitments = commitments;
    }

    boolean owns(PersonId person, CommitmentId commitment) {
        AtomicBoolean owns = new AtomicBoolean();
        try {
            commitments
                    .load(commitment.value())
                    .execute(found -> owns.set(found.person().equals(person)));
        } catch (AggregateNotFoundException e) {
            return false;
        }
        return owns.get();
    }
}
