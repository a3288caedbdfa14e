package io.waymark.accountability.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks how the team of a manager follows through: numbers, for the manager and for whom they report to. */
@AllowedTo({Who.OWNER, Who.MANAGER})
public record FindTeamFigures(PersonId person) implements Query<TeamFigures>, AboutPerson {

    @Override
    public Set<String> topics() {
        return Set.of("board-of:" + person.value());
    }
}
