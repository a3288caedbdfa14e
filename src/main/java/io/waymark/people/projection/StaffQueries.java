package io.waymark.people.projection;

import com.mongodb.client.model.Filters;
import io.waymark.people.api.FindStaff;
import io.waymark.people.api.KnownPerson;
import io.waymark.people.api.Staff;
import java.util.Comparator;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers importers. */
@Component
class StaffQueries {

    private final PeopleRows rows;
    private final PrecedenceRows precedence;

    StaffQueries(PeopleRows rows, PrecedenceRows precedence) {
        this.rows = rows;
        this.precedence = precedence;
    }

    @QueryHandler
    Staff find(FindStaff query) {
        return new Staff(
                rows.people().list(Filters.empty(), null, 0, 0).stream()
                        .map(StaffQueries::known)
                        .sorted(Comparator.comparing(one -> one.id().value()))
                        .toList(),
                rows.teams().list(Filters.empty(), null, 0, 0).stream()
                        .map(team -> new Staff.KnownTeam(team.id(), team.name()))
                        .sorted(Comparator.comparing(one -> one.id().value()))
                        .toList(),
                precedence.leading());
    }

    private static KnownPerson known(PersonRow row) {
        return new KnownPerson(
                row.id(),
                row.name(),
                row.email(),
                row.jobTitle(),
                row.team(),
                row.locale(),
                row.zone(),
                row.left(),
                row.manager(),
                row.reportingLine().isEmpty()
                        ? null
                        : row.reportingLine().getLast().from(),
                row.sayings());
    }
}
