package io.waymark.people.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.waymark.people.api.FindPersonSources;
import io.waymark.people.api.FindRosterPeople;
import io.waymark.people.api.PersonSources;
import io.waymark.people.api.RosterPeople;
import io.waymark.people.api.Said;
import io.waymark.shared.Rejection;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Answers those who bring people in. */
@Component
class RosterPeopleQueries {

    private final PeopleRows rows;

    RosterPeopleQueries(PeopleRows rows) {
        this.rows = rows;
    }

    @QueryHandler
    RosterPeople find(FindRosterPeople query) {
        int size = Math.clamp(query.size(), 1, PeopleQueries.LARGEST_PAGE);
        Bson filter = Filters.and(shown(query.show()), Searched.in(query.text(), "name", "email", "teamName"));
        return new RosterPeople(
                rows.people().list(filter, Sorts.ascending("name", "_id"), Math.max(0, query.from()), size).stream()
                        .map(RosterPeopleQueries::entry)
                        .toList(),
                rows.people().count(filter));
    }

    @QueryHandler
    PersonSources find(FindPersonSources query) {
        PersonRow row = rows.people().find(query.person().value()).orElseThrow(Rejection::nothingHere);
        return new FieldSources(rows, row).all();
    }

    private static Bson shown(FindRosterPeople.Show show) {
        return switch (show) {
            case ACTIVE -> Filters.exists("left", false);
            case LEFT -> Filters.exists("left");
            case CONFLICT -> Filters.gt("conflicts", 0);
        };
    }

    private static RosterPeople.Entry entry(PersonRow row) {
        return new RosterPeople.Entry(
                row.id(),
                row.name(),
                row.email(),
                row.jobTitle(),
                row.teamName(),
                row.left(),
                row.sayings().said().stream().map(Said::source).toList(),
                row.conflicts());
    }
}
