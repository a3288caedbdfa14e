package io.waymark.pathways.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks for a published pathway as somebody sees it. */
@AllowedTo(Who.OWNER)
public record FindPathway(PersonId person, PathwayId pathway) implements Query<PathwayPage>, AboutPerson {

    @Override
    public Set<String> topics() {
        return Set.of(
                "pathway:" + pathway.value(),
                "enrolment:" + EnrolmentId.of(person, pathway).value());
    }
}
