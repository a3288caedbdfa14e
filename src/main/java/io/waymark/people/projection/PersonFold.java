package io.waymark.people.projection;

import io.waymark.people.api.ManagerAssigned;
import io.waymark.people.api.PersonDetailsChanged;
import io.waymark.people.api.PersonJoined;
import io.waymark.people.api.ReportingPeriod;
import io.waymark.people.api.Sayings;
import io.waymark.people.api.TeamId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each event makes of a person's own row: the same for the row as it is now and as it was on a day. */
final class PersonFold {

    private PersonFold() {}

    static PersonRow joined(PersonJoined event, String teamName) {
        return new PersonRow(
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
                List.of(),
                0);
    }

    static PersonRow changed(PersonRow row, PersonDetailsChanged event) {
        return new PersonRow(
                row.id(),
                event.name(),
                event.email(),
                event.jobTitle(),
                row.team(),
                row.teamName(),
                event.locale(),
                event.zone(),
                row.left(),
                row.reportingLine(),
                row.said(),
                row.conflicts());
    }

    static PersonRow moved(PersonRow row, TeamId team, String teamName) {
        return with(row, team, teamName, row.left(), row.reportingLine(), row.sayings());
    }

    static PersonRow assigned(PersonRow row, ManagerAssigned event) {
        List<ReportingPeriod> line = new ArrayList<>(row.reportingLine());
        line.add(new ReportingPeriod(event.manager(), event.from()));
        return with(row, row.team(), row.teamName(), row.left(), line, row.sayings());
    }

    /** Gone, or back again. */
    static PersonRow left(PersonRow row, @Nullable LocalDate day) {
        return with(row, row.team(), row.teamName(), day, row.reportingLine(), row.sayings());
    }

    static PersonRow told(PersonRow row, Sayings sayings) {
        return with(row, row.team(), row.teamName(), row.left(), row.reportingLine(), sayings);
    }

    private static PersonRow with(
            PersonRow row,
            TeamId team,
            String teamName,
            @Nullable LocalDate left,
            List<ReportingPeriod> reportingLine,
            Sayings sayings) {
        return new PersonRow(
                row.id(),
                row.name(),
                row.email(),
                row.jobTitle(),
                team,
                teamName,
                row.locale(),
                row.zone(),
                left,
                reportingLine,
                sayings.said(),
                sayings.conflicts().size());
    }
}
