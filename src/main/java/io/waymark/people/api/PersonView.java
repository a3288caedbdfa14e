package io.waymark.people.api;

import io.waymark.shared.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, as known today.
 *
 * @param locale a BCP 47 language tag
 * @param left the last day, or null while active
 * @param reportingLine oldest first
 * @param reports the active people who report to them directly
 */
public record PersonView(
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
        List<PersonId> reports) {

    public boolean isActive() {
        return left == null;
    }

    public boolean isManager() {
        return !reports.isEmpty();
    }

    public @Nullable PersonId manager() {
        return reportingLine.isEmpty() ? null : reportingLine.getLast().manager();
    }

    public Locale displayLocale() {
        return Locale.forLanguageTag(locale);
    }
}
