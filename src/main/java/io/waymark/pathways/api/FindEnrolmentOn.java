package io.waymark.pathways.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Id;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.time.LocalDate;
import java.time.ZoneId;

/** Asks how far somebody had come at the end of a day, as that day is counted in a zone. */
@AllowedTo({Who.OWNER, Who.MANAGER, Who.LD_ADMIN, Who.SYSTEM})
public record FindEnrolmentOn(EnrolmentId enrolment, LocalDate day, ZoneId zone)
        implements Query<EnrolmentOn>, AboutOwned {

    @Override
    public Id owned() {
        return enrolment;
    }
}
