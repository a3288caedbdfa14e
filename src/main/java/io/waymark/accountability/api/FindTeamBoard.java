package io.waymark.accountability.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks how one's direct reports stand. */
@AllowedTo(Who.OWNER)
public record FindTeamBoard(PersonId person) implements Query<TeamBoard>, AboutPerson {

    @Override
    public Set<String> topics() {
        return Set.of("board-of:" + person.value());
    }
}
