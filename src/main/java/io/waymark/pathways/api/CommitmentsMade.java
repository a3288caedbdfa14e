package io.waymark.pathways.api;

import io.waymark.shared.PersonId;

/** Where a pathway that ends with a commitment learns whether one was made. Who keeps commitments tells. */
public interface CommitmentsMade {

    /** Whether the learner has made one out of this way. */
    boolean any(PersonId learner, EnrolmentId enrolment);
}
