package io.waymark.people.projection;

import io.waymark.people.api.PersonView;
import io.waymark.platform.mongo.Generations;
import io.waymark.platform.mongo.ReadModel;
import org.springframework.stereotype.Component;

/** The collections of this context. */
@Component
class PeopleRows {

    private static final String PROJECTION = "people.projection";

    private final ReadModel<PersonView> people;
    private final ReadModel<TeamRow> teams;

    PeopleRows(Generations generations) {
        people = new ReadModel<>(generations, PROJECTION, "people", PersonView.class);
        teams = new ReadModel<>(generations, PROJECTION, "teams", TeamRow.class);
    }

    ReadModel<PersonView> people() {
        return people;
    }

    ReadModel<TeamRow> teams() {
        return teams;
    }
}
