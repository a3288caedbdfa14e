package io.waymark.people.projection;

import io.waymark.people.api.ManagerAssigned;
import io.waymark.people.api.PeopleEvent;
import io.waymark.people.api.PersonJoined;
import io.waymark.people.api.PersonLeft;
import io.waymark.people.api.TeamFormed;
import io.waymark.platform.history.Telling;
import java.util.Optional;
import java.util.function.Function;

/** Tells what happened to somebody's place in the company. Whom they report to is named to those who may know that name. */
class PersonTeller implements Function<PeopleEvent, Optional<Telling>> {

    private final PersonNames names;

    PersonTeller(PersonNames names) {
        this.names = names;
    }

    @Override
    public Optional<Telling> apply(PeopleEvent event) {
        return Optional.of(
                switch (event) {
                    case TeamFormed formed -> Telling.of(formed.name());
                    case PersonJoined joined ->
                        Telling.of(names.team(joined.team()), known(joined.jobTitle()), joined.jobTitle());
                    case ManagerAssigned assigned -> assigned(assigned);
                    case PersonLeft left -> Telling.of(left.on());
                });
    }

    private Telling assigned(ManagerAssigned event) {
        if (event.manager() == null) {
            return Telling.of(0, event.from(), "");
        }
        String name = names.of(event.manager()).orElse("");
        return Telling.of(1 + known(name), event.from(), name);
    }

    private static int known(String text) {
        return text.isBlank() ? 0 : 1;
    }
}
