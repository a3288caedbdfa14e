package io.waymark.pathways.api;

import io.waymark.shared.Owned;
import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * Somebody set out on a pathway, or set out again after leaving it.
 *
 * @param version the version they stay on
 */
@Revision("2")
public record EnrolmentStarted(
        EnrolmentId enrolment, PersonId learner, PathwayId pathway, int version, String title, Route route, Instant at)
        implements PathwayEvent, Owned {

    @Override
    public PersonId owner() {
        return learner;
    }
}
