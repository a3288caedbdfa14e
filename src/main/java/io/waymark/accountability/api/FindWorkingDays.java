package io.waymark.accountability.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks when somebody works. */
@AllowedTo({Who.OWNER, Who.SYSTEM})
public record FindWorkingDays(PersonId person) implements Query<WorkingDaysView>, AboutPerson {

    @Override
    public Set<String> topics() {
        return Set.of("working-days-of:" + person.value());
    }
}
