package io.waymark.people.projection;

import io.waymark.people.api.PersonField;
import io.waymark.people.api.PersonSources;
import io.waymark.people.api.ReportingPeriod;
import io.waymark.people.api.Said;
import io.waymark.people.api.Sayings;
import io.waymark.people.api.TeamId;
import io.waymark.shared.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what is known of somebody beside what each source says. */
final class FieldSources {

    private final PeopleRows rows;
    private final PersonRow row;
    private final Sayings sayings;
    private final List<PersonField> conflicts;

    FieldSources(PeopleRows rows, PersonRow row) {
        this.rows = rows;
        this.row = row;
        this.sayings = row.sayings();
        this.conflicts = sayings.conflicts();
    }

    PersonSources all() {
        return new PersonSources(
                row.id(),
                row.name(),
                row.left(),
                Stream.of(PersonField.values()).map(this::field).toList(),
                row.reportingLine().stream().map(this::line).toList());
    }

    private PersonSources.Field field(PersonField field) {
        return new PersonSources.Field(
                field,
                value(field),
                sayings.believed(field).map(Said::source).orElse(null),
                sayings.said().stream()
                        .filter(said -> field.of(said).isPresent())
                        .map(said -> new PersonSources.Version(said.source(), said(field, said), said.at()))
                        .toList(),
                conflicts.contains(field));
    }

    private String value(PersonField field) {
        return switch (field) {
            case NAME -> row.name();
            case EMAIL -> row.email();
            case JOB_TITLE -> row.jobTitle();
            case TEAM -> row.teamName();
            case MANAGER -> name(row.manager());
            case LOCALE -> row.locale();
            case ZONE -> row.zone().getId();
            case LEFT -> text(row.left());
        };
    }

    private String said(PersonField field, Said said) {
        TeamId team = said.team();
        return switch (field) {
            case NAME -> said.name();
            case EMAIL -> said.email();
            case JOB_TITLE -> text(said.jobTitle());
            case TEAM -> team == null ? "" : rows.teamName(team);
            case MANAGER -> name(said.manager());
            case LOCALE -> text(said.locale());
            case ZONE -> text(said.zone());
            case LEFT -> text(said.left());
        };
    }

    private PersonSources.Line line(ReportingPeriod period) {
        return new PersonSources.Line(
                period.manager() != null, period.manager(), name(period.manager()), period.from());
    }

    private String name(@Nullable PersonId person) {
        return person == null
                ? ""
                : rows.people().find(person.value()).map(PersonRow::name).orElse("");
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
