package io.waymark.accountability.api;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks for what one has written of a commitment and not sent; empty if nothing. */
@AllowedTo(Who.OWNER)
public record FindCommitmentDraft(PersonId person, EnrolmentId enrolment)
        implements Query<CommitmentDraft>, AboutPerson {}
