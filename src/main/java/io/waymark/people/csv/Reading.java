package io.waymark.people.csv;

import io.waymark.people.api.DateForm;
import io.waymark.people.api.PeopleFileField;
import io.waymark.people.api.RosterEntry;
import io.waymark.shared.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table read as people. Whatever is wrong with a row, it stays one, so that others can still name it as their manager; but
 * nothing is imported while there are problems.
 *
 * @param problems by line, those of the file as a whole first
 */
record Reading(List<RosterEntry> entries, @Nullable DateForm dates, List<Problem> problems) {

    private static final List<PeopleFileField> DAYS = List.of(PeopleFileField.FROM, PeopleFileField.LEFT);

    /**
     * Reads it.
     *
     * @param chosen in which order days are written; null to find out
     */
    static Reading of(CsvTable table, Map<PeopleFileField, Integer> columns, @Nullable DateForm chosen) {
        Map<PeopleFileField, Integer> there = new EnumMap<>(PeopleFileField.class);
        columns.forEach((field, column) -> {
            if (column >= 0 && column < table.headings().size()) {
                there.put(field, column);
            }
        });
        List<Problem> problems = new ArrayList<>(missing(there));
        List<String> days = days(table, there);
        DateForm form = chosen;
        if (form == null && !days.isEmpty()) {
            form = Days.form(days).orElse(null);
            if (form == null) {
                problems.add(Problem.of("csv-dates-open").at("dates"));
            }
        }
        RowReader reader = new RowReader(table.headings().size(), there, form, problems);
        return new Reading(table.rows().stream().map(reader::read).toList(), form, problems);
    }

    private static List<Problem> missing(Map<PeopleFileField, Integer> columns) {
        boolean named = columns.containsKey(PeopleFileField.NAME)
                || columns.containsKey(PeopleFileField.GIVEN_NAME)
                || columns.containsKey(PeopleFileField.FAMILY_NAME);
        return Stream.of(
                        named ? null : Problem.of("csv-column-missing").at(PeopleFileField.NAME.code()),
                        columns.containsKey(PeopleFileField.EMAIL)
                                ? null
                                : Problem.of("csv-column-missing").at(PeopleFileField.EMAIL.code()))
                .flatMap(problem -> Optional.ofNullable(problem).stream())
                .toList();
    }

    private static List<String> days(CsvTable table, Map<PeopleFileField, Integer> columns) {
        return DAYS.stream()
                .flatMap(field -> Optional.ofNullable(columns.get(field)).stream())
                .flatMap(column -> table.rows().stream()
                        .map(CsvTable.Row::cells)
                        .filter(cells -> column < cells.size())
                        .map(cells -> cells.get(column)))
                .filter(cell -> !cell.isBlank())
                .toList();
    }
}
