package io.waymark.people.csv;

import io.waymark.people.api.DateForm;
import io.waymark.people.api.PeopleFileField;
import io.waymark.people.api.RosterEntry;
import io.waymark.shared.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one row after the other as people, and notes what is wrong with its cells. */
final class RowReader {

    /** A spreadsheet takes a cell that begins so for a formula, and would work it out for whoever opens an export of ours. */
    private static final String FORMULA = "=+-@\t\r";

    private final int width;
    private final Map<PeopleFileField, Integer> columns;
    private final @Nullable DateForm dates;
    private final List<Problem> problems;

    RowReader(int width, Map<PeopleFileField, Integer> columns, @Nullable DateForm dates, List<Problem> problems) {
        this.width = width;
        this.columns = columns;
        this.dates = dates;
        this.problems = problems;
    }

    RosterEntry read(CsvTable.Row row) {
        if (row.cells().size() != width) {
            problems.add(Problem.of("csv-cells", row.cells().size(), width).onLine(row.line()));
        }
        String email = text(row, PeopleFileField.EMAIL).orElse("");
        return new RosterEntry(
                row.line(),
                columns.containsKey(PeopleFileField.KEY)
                        ? text(row, PeopleFileField.KEY).orElse("")
                        : email.toLowerCase(java.util.Locale.ROOT),
                name(row),
                email,
                text(row, PeopleFileField.JOB_TITLE).orElse(null),
                text(row, PeopleFileField.TEAM).orElse(null),
                columns.containsKey(PeopleFileField.MANAGER)
                        ? text(row, PeopleFileField.MANAGER).orElse("")
                        : null,
                text(row, PeopleFileField.LOCALE)
                        .map(locale -> locale.replace('_', '-'))
                        .orElse(null),
                zone(row),
                day(row, PeopleFileField.FROM),
                day(row, PeopleFileField.LEFT));
    }

    private String name(CsvTable.Row row) {
        return columns.containsKey(PeopleFileField.NAME)
                ? text(row, PeopleFileField.NAME).orElse("")
                : Stream.of(PeopleFileField.GIVEN_NAME, PeopleFileField.FAMILY_NAME)
                        .flatMap(half -> text(row, half).stream())
                        .collect(Collectors.joining(" "));
    }

    /** What stands there, with white space around it taken away; empty if nothing does. */
    private Optional<String> text(CsvTable.Row row, PeopleFileField field) {
        Integer column = columns.get(field);
        if (column == null || column >= row.cells().size()) {
            return Optional.empty();
        }
        String raw = row.cells().get(column);
        String cell = raw.strip();
        if (!raw.isEmpty() && (FORMULA.indexOf(raw.charAt(0)) >= 0 || starts(cell))) {
            note(row, field, "csv-formula", cell);
        } else if (cell.chars().anyMatch(Character::isISOControl)) {
            note(row, field, "character-not-allowed");
        }
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static boolean starts(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    }

    private @Nullable ZoneId zone(CsvTable.Row row) {
        return text(row, PeopleFileField.ZONE)
                .map(zone -> {
                    try {
                        return ZoneId.of(zone);
                    } catch (DateTimeException e) {
                        note(row, PeopleFileField.ZONE, "csv-zone-unknown", zone);
                        return null;
                    }
                })
                .orElse(null);
    }

    private @Nullable LocalDate day(CsvTable.Row row, PeopleFileField field) {
        Optional<String> cell = text(row, field);
        if (cell.isEmpty() || dates == null) {
            return null;
        }
        Optional<LocalDate> day = Days.read(cell.get(), dates);
        if (day.isEmpty()) {
            note(row, field, "csv-date", cell.get());
        }
        return day.orElse(null);
    }

    private void note(CsvTable.Row row, PeopleFileField field, String code, Object... args) {
        problems.add(Problem.of(code, args).at(field.code()).onLine(row.line()));
    }
}
