package io.waymark.people.projection;

import com.mongodb.client.model.Sorts;
import io.waymark.people.api.FindPeople;
import io.waymark.people.api.FindPerson;
import io.waymark.people.api.FindReports;
import io.waymark.people.api.PeoplePage;
import io.waymark.people.api.PersonView;
import io.waymark.platform.security.ReportingLine;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Answers questions about people. */
@Component
class PeopleQueries implements ReportingLine {

    static final int LARGEST_PAGE = 200;

    private final PeopleRows rows;
    private final Reports reports;

    PeopleQueries(PeopleRows rows, Reports reports) {
        this.rows = rows;
        this.reports = reports;
    }

    @Override
    public boolean isManagerOf(PersonId manager, PersonId person) {
        return rows.people()
                .find(person.value())
                .filter(row -> manager.equals(row.manager()))
                .isPresent();
    }

    @QueryHandler
    PersonView find(FindPerson query) {
        PersonRow row = rows.people().find(query.person().value()).orElseThrow(Rejection::nothingHere);
        return row.with(ids(reports.of(row.id())));
    }

    @QueryHandler
    PeoplePage find(FindPeople query) {
        int size = Math.clamp(query.size(), 1, LARGEST_PAGE);
        Bson filter = Searched.in(query.text(), "name", "email", "teamName");
        List<PersonRow> page =
                rows.people().list(filter, Sorts.ascending("name", "_id"), Math.max(0, query.page()) * size, size);
        return new PeoplePage(views(page), rows.people().count(filter));
    }

    @QueryHandler
    PeoplePage find(FindReports query) {
        if (rows.people().find(query.person().value()).isEmpty()) {
            throw Rejection.nothingHere();
        }
        List<PersonRow> team = reports.of(query.person());
        return new PeoplePage(views(team), team.size());
    }

    private List<PersonView> views(List<PersonRow> some) {
        Map<PersonId, List<PersonRow>> teams =
                reports.of(some.stream().map(PersonRow::id).toList());
        return some.stream()
                .map(row -> row.with(ids(teams.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    private static List<PersonId> ids(List<PersonRow> some) {
        return some.stream().map(PersonRow::id).toList();
    }
}
