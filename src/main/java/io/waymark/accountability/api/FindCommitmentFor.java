package io.waymark.accountability.api;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks whether somebody made a commitment out of a way through a pathway. */
@AllowedTo(Who.SYSTEM)
public record FindCommitmentFor(PersonId person, EnrolmentId enrolment) implements Query<CommitmentKeys> {}
