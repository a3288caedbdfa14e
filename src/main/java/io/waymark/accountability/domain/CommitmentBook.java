package io.waymark.accountability.domain;

import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.MadeCommitments;
import io.waymark.shared.DomainService;
import io.waymark.shared.PersonId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;

/** All commitments of a person, by their numbers. */
@DomainService
class CommitmentBook implements MadeCommitments {

    private final Repository<Commitment> commitments;

    CommitmentBook(Repository<Commitment> commitments) {
        this.commitments = commitments;
    }

    /** In the order in which they were made. */
    List<Commitment.Standing> of(PersonId person) {
        List<Commitment.Standing> all = new ArrayList<>();
        try {
            for (int number = 1; ; number++) {
                commitments
                        .load(CommitmentId.of(person, number).value())
                        .execute(commitment -> all.add(commitment.standing()));
            }
        } catch (AggregateNotFoundException e) {
            return all;
        }
    }

    @Override
    public boolean any(PersonId person, String enrolment) {
        return of(person).stream().anyMatch(one -> one.origin().isOf(enrolment));
    }
}
