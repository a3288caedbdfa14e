package io.waymark.people.roster;

import io.waymark.people.api.TeamId;
import io.waymark.shared.PersonId;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class RandomIds implements FreshIds {

    @Override
    public PersonId person() {
        return new PersonId("p-" + UUID.randomUUID());
    }

    @Override
    public TeamId team() {
        return new TeamId("t-" + UUID.randomUUID());
    }
}
