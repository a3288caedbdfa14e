package io.waymark.accountability.api;

import io.waymark.shared.PersonId;

/** Whether commitments were made, from the commitments themselves and not from a read model that may lag. */
public interface MadeCommitments {

    /** Whether somebody made one out of that way through a pathway, named by its bare id. */
    boolean any(PersonId person, String enrolment);
}
