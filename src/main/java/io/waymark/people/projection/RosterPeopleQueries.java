package io.waymark.people.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.waymark.people.api.FindPersonSources;
import io.waymark.people.api.FindRosterPeople;
import io.waymark.people.api.PersonSources;
import io.waymark.people.api.RosterPeople;
import io.waymark.people.api.RosterSource;
import io.waymark.people.api.Said;
import io.waymark.shared.Rejection;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers those who bring people in. */
@Component
class RosterPeopleQueries {

    private final PeopleRows rows;
    private final PrecedenceRows precedence;

    RosterPeopleQueries(PeopleRows rows, PrecedenceRows precedence) {
        this.rows = rows;
        this.precedence = precedence;
    }

    @QueryHandler
    RosterPeople find(FindRosterPeople query) {
        int size = Math.clamp(query.size(), 1, PeopleQueries.LARGEST_PAGE);
        RosterSource leading = precedence.leading();
        Bson filter = Filters.and(shown(query.show()), Searched.in(query.text(), "name", "email", "teamName"));
        return new RosterPeople(
                rows.people().list(filter, Sorts.ascending("name", "_id"), Math.max(0, query.from()), size).stream()
                        .map(row -> entry(row, leading))
                        .toList(),
                rows.people().count(filter));
    }

    @QueryHandler
    PersonSources find(FindPersonSources query) {
        PersonRow row = rows.people().find(query.person().value()).orElseThrow(Rejection::nothingHere);
        return new FieldSources(rows, row, precedence.leading()).all();
    }

    private static Bson shown(FindRosterPeople.Show show) {
        return switch (show) {
            case ACTIVE -> Filters.exists("left", false);
            case LEFT -> Filters.exists("left");
            case CONFLICT -> Filters.gt("conflicts", 0);
        };
    }

    private static RosterPeople.Entry entry(PersonRow row, @Nullable RosterSource leading) {
        return new RosterPeople.Entry(
                row.id(),
                row.name(),
                row.email(),
                row.jobTitle(),
                row.teamName(),
                row.left(),
                row.sayings().led(leading).said().stream().map(Said::source).toList(),
                row.conflicts());
    }
}
