package io.waymark.people.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.waymark.people.api.FindPeople;
import io.waymark.people.api.FindPerson;
import io.waymark.people.api.FindReports;
import io.waymark.people.api.PeoplePage;
import io.waymark.people.api.PersonView;
import io.waymark.platform.security.ReportingLine;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Answers questions about people. */
@Component
class PeopleQueries implements ReportingLine {

    private static final int LARGEST_PAGE = 200;

    private final PeopleRows rows;

    PeopleQueries(PeopleRows rows) {
        this.rows = rows;
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
        return rows.people().find(query.person().value()).orElseThrow(Rejection::nothingHere);
    }

    @QueryHandler
    PeoplePage find(FindPeople query) {
        int size = Math.clamp(query.size(), 1, LARGEST_PAGE);
        Bson filter = matching(query.text().strip());
        List<PersonView> page =
                rows.people().list(filter, Sorts.ascending("name", "_id"), Math.max(0, query.page()) * size, size);
        return new PeoplePage(page, rows.people().count(filter));
    }

    @QueryHandler
    PeoplePage find(FindReports query) {
        List<PersonView> reports = find(new FindPerson(query.person())).reports().stream()
                .flatMap(report -> rows.people().find(report.value()).stream())
                .sorted(Comparator.comparing(PersonView::name))
                .toList();
        return new PeoplePage(reports, reports.size());
    }

    private static Bson matching(String text) {
        if (text.isEmpty()) {
            return Filters.empty();
        }
        Pattern pattern = Pattern.compile(Pattern.quote(text), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return Filters.or(
                Filters.regex("name", pattern), Filters.regex("email", pattern), Filters.regex("teamName", pattern));
    }
}
