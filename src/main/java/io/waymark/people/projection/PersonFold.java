package io.waymark.people.projection;

import io.waymark.people.api.ManagerAssigned;
import io.waymark.people.api.PersonJoined;
import io.waymark.people.api.PersonLeft;
import io.waymark.people.api.PersonView;
import io.waymark.people.api.ReportingPeriod;
import io.waymark.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each event makes of a person's own row: the same for the row as it is now and as it was on a day. */
final class PersonFold {

    private PersonFold() {}

    static PersonView joined(PersonJoined event, String teamName) {
        return new PersonView(
                event.person(),
                event.name(),
                event.email(),
                event.jobTitle(),
                event.team(),
                teamName,
                event.locale(),
                event.zone(),
                null,
                List.of(),
                List.of());
    }

    static PersonView assigned(PersonView row, ManagerAssigned event) {
        List<ReportingPeriod> line = new ArrayList<>(row.reportingLine());
        line.add(new ReportingPeriod(event.manager(), event.from()));
        return with(row, row.left(), line, row.reports());
    }

    static PersonView left(PersonView row, PersonLeft event) {
        return with(row, event.on(), row.reportingLine(), row.reports());
    }

    static PersonView withReports(PersonView row, List<PersonId> reports) {
        return with(row, row.left(), row.reportingLine(), reports);
    }

    private static PersonView with(
            PersonView row, @Nullable LocalDate left, List<ReportingPeriod> reportingLine, List<PersonId> reports) {
        return new PersonView(
                row.id(),
                row.name(),
                row.email(),
                row.jobTitle(),
                row.team(),
                row.teamName(),
                row.locale(),
                row.zone(),
                left,
                reportingLine,
                reports);
    }
}
