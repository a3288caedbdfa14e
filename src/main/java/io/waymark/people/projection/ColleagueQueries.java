package io.waymark.people.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.waymark.people.api.Colleague;
import io.waymark.people.api.ColleaguesFound;
import io.waymark.people.api.FindColleague;
import io.waymark.people.api.FindColleagues;
import io.waymark.shared.Rejection;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Answers what everybody may ask of their colleagues. */
@Component
class ColleagueQueries {

    private final PeopleRows rows;

    ColleagueQueries(PeopleRows rows) {
        this.rows = rows;
    }

    @QueryHandler
    ColleaguesFound find(FindColleagues query) {
        if (query.text().isBlank()) {
            return new ColleaguesFound(List.of());
        }
        Bson filter = Filters.and(Searched.in(query.text(), "name"), Filters.eq("left", null));
        return new ColleaguesFound(
                rows.people().list(filter, Sorts.ascending("name", "_id"), 0, FindColleagues.MOST).stream()
                        .map(ColleagueQueries::colleague)
                        .toList());
    }

    @QueryHandler
    Colleague find(FindColleague query) {
        return rows.people()
                .find(query.colleague().value())
                .map(ColleagueQueries::colleague)
                .orElseThrow(Rejection::nothingHere);
    }

    private static Colleague colleague(PersonRow row) {
        return new Colleague(row.id(), row.name(), row.jobTitle(), row.isActive());
    }
}
