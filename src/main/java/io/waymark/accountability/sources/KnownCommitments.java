package io.waymark.accountability.sources;

import io.waymark.accountability.api.MadeCommitments;
import io.waymark.pathways.api.CommitmentsMade;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.shared.PersonId;
import org.springframework.stereotype.Component;

/** Tells {@code pathways} whether a commitment was made. */
@Component
class KnownCommitments implements CommitmentsMade {

    private final MadeCommitments commitments;

    KnownCommitments(MadeCommitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public boolean any(PersonId learner, EnrolmentId enrolment) {
        return commitments.any(learner, enrolment.value());
    }
}
