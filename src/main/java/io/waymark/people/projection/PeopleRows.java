package io.waymark.people.projection;

import com.mongodb.client.MongoDatabase;
import io.waymark.people.api.PersonView;
import io.waymark.platform.mongo.ReadModel;
import org.springframework.stereotype.Component;

/** The collections of this context. */
@Component
class PeopleRows {

    private final ReadModel<PersonView> people;
    private final ReadModel<TeamRow> teams;

    PeopleRows(MongoDatabase database) {
        people = new ReadModel<>(database, "people", PersonView.class);
        teams = new ReadModel<>(database, "teams", TeamRow.class);
    }

    ReadModel<PersonView> people() {
        return people;
    }

    ReadModel<TeamRow> teams() {
        return teams;
    }
}
