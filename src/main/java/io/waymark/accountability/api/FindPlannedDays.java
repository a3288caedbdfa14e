package io.waymark.accountability.api;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.time.Instant;

/**
 * Asks when one would be asked, were one to commit now.
 *
 * @param from the moment from which it would count
 */
@AllowedTo(Who.OWNER)
public record FindPlannedDays(PersonId person, EnrolmentId enrolment, Instant from)
        implements Query<PlannedDays>, AboutPerson {}
