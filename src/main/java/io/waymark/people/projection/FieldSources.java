package io.waymark.people.projection;

import io.waymark.people.api.PersonField;
import io.waymark.people.api.PersonSources;
import io.waymark.people.api.ReportingPeriod;
import io.waymark.people.api.RosterSource;
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
    private final @Nullable RosterSource leading;
    private final List<PersonField> conflicts;

    FieldSources(PeopleRows rows, PersonRow row, @Nullable RosterSource leading) {
        this.rows = rows;
        this.row = row;
        this.leading = leading;
        this.sayings = row.sayings().led(leading);
        this.conflicts = sayings.conflicts();
    }

    PersonSources all() {
        return new PersonSources(
                row.id(),
                row.name(),
                row.left(),
                leading,
                Stream.of(PersonField.values()).map(this::field).toList(),
                row.reportingLine().stream().map(this::line).toList());
    }

    private PersonSources.Field field(PersonField field) {
        Said believed = sayings.believed(field).orElse(null);
        Said from = believed == null || stands(field, believed) ? believed : whoever(field, believed);
        return new PersonSources.Field(
                field,
                value(field),
                from == null ? null : from.source(),
                sayings.said().stream()
                        .filter(said -> field.of(said).isPresent())
                        .map(said -> new PersonSources.Version(said.source(), said(field, said), said.at()))
                        .toList(),
                conflicts.contains(field),
                believed != null && !stands(field, believed));
    }

    /** Since another source was put first, what stands may still be from the one before, until somebody imports. */
    private Said whoever(PersonField field, Said believed) {
        return sayings.said().stream()
                .filter(said -> field.of(said).isPresent() && stands(field, said))
                .findFirst()
                .orElse(believed);
    }

    private boolean stands(PersonField field, Said said) {
        return switch (field) {
            case LEFT -> (row.left() == null) == (said.left() == null);
            case MANAGER -> Objects.equals(row.manager(), said.manager());
            case TEAM -> row.team().equals(said.team());
            default -> value(field).equalsIgnoreCase(said(field, said));
        };
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
