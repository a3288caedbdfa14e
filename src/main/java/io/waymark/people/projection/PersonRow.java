package io.waymark.people.projection;

import io.waymark.people.api.PersonView;
import io.waymark.people.api.ReportingPeriod;
import io.waymark.people.api.Said;
import io.waymark.people.api.Sayings;
import io.waymark.people.api.TeamId;
import io.waymark.shared.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as stored: the one place that says whom they report to.
 *
 * @param said by each source, in the order in which they first spoke
 * @param conflicts how many fields two sources tell differently
 */
record PersonRow(
        PersonId id,
        String name,
        String email,
        String jobTitle,
        TeamId team,
        String teamName,
        String locale,
        ZoneId zone,
        @Nullable LocalDate left,
        List<ReportingPeriod> reportingLine,
        @Nullable List<Said> said,
        int conflicts) {

    boolean isActive() {
        return left == null;
    }

    @Nullable
    PersonId manager() {
        return reportingLine.isEmpty() ? null : reportingLine.getLast().manager();
    }

    /** Rows written before there were sources have none. */
    Sayings sayings() {
        return said == null ? Sayings.NONE : new Sayings(said);
    }

    PersonView with(List<PersonId> reports) {
        return new PersonView(id, name, email, jobTitle, team, teamName, locale, zone, left, reportingLine, reports);
    }
}
