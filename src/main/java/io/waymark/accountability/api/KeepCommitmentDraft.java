package io.waymark.accountability.api;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;

/**
 * Keeps what somebody has written of a commitment and not sent. No event comes of it. Refused with {@code text-too-long} beyond
 * 5,000 characters.
 *
 * @param person whose it is: it is kept under their key
 */
@AllowedTo(Who.OWNER)
public record KeepCommitmentDraft(PersonId person, EnrolmentId enrolment, CommitmentDraft draft)
        implements Command<Void>, AboutPerson {}
