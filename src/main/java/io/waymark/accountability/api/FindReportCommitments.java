package io.waymark.accountability.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks, as their manager, for a report's commitments; what was written for the confirmer alone is not told. */
@AllowedTo(Who.MANAGER)
public record FindReportCommitments(PersonId person) implements Query<Commitments>, AboutPerson {

    @Override
    public Set<String> topics() {
        return Set.of("commitments-of:" + person.value());
    }
}
