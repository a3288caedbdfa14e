package io.waymark.people.csv;

import io.waymark.people.api.CsvChoices;
import io.waymark.people.api.CsvColumn;
import io.waymark.people.api.CsvReading;
import io.waymark.people.api.DateForm;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A table, and what its columns hold. */
record Mapped(Decoded decoded, CsvTable table, CsvChoices choices, boolean remembered, Map<CsvColumn, String> columns) {

    private static final int FIRST_ROWS = 5;

    /** As chosen, else as remembered, else as guessed; headings that are not there are nowhere. */
    static Mapped of(Decoded decoded, CsvTable table, CsvChoices choices, @Nullable CsvChoices remembered) {
        CsvChoices known = remembered == null ? CsvChoices.NONE : remembered;
        Map<CsvColumn, String> columns = new EnumMap<>(CsvColumn.class);
        Map<CsvColumn, String> from = choices.columns() != null
                ? choices.columns()
                : Objects.requireNonNullElseGet(known.columns(), () -> HeadingGuess.of(table.headings()));
        from.forEach((column, heading) -> {
            if (table.headings().contains(heading)) {
                columns.put(column, heading);
            }
        });
        CsvChoices effective = new CsvChoices(
                choices.encoding(),
                choices.separator(),
                columns,
                choices.dates() != null ? choices.dates() : known.dates(),
                choices.locale() != null ? choices.locale() : known.locale(),
                choices.zone() != null ? choices.zone() : known.zone());
        return new Mapped(decoded, table, effective, choices.columns() == null && known.columns() != null, columns);
    }

    boolean has(CsvColumn column) {
        return columns.containsKey(column);
    }

    /** What stands in that column; null if the file has no such column. */
    @Nullable
    String cell(CsvTable.Row row, CsvColumn column) {
        String heading = columns.get(column);
        if (heading == null) {
            return null;
        }
        int place = table.headings().indexOf(heading);
        return place < row.cells().size() ? row.cells().get(place) : "";
    }

    /** How the days of a column are written; null if that cannot be told. */
    @Nullable
    DateForm form(CsvColumn column) {
        DateForm chosen = choices.dates() == null ? null : choices.dates().get(column);
        return chosen != null
                ? chosen
                : DateForms.of(table.rows().stream()
                                .map(row -> Objects.requireNonNullElse(cell(row, column), "")
                                        .strip())
                                .toList())
                        .orElse(null);
    }

    CsvReading shown() {
        Map<CsvColumn, DateForm> dates = new EnumMap<>(CsvColumn.class);
        columns.keySet().stream().filter(CsvColumn::isDate).forEach(column -> {
            DateForm form = form(column);
            if (form != null) {
                dates.put(column, form);
            }
        });
        List<List<String>> first =
                table.rows().stream().limit(FIRST_ROWS).map(this::shown).toList();
        return new CsvReading(
                decoded.encoding(),
                String.valueOf(table.separator()),
                table.headings(),
                first,
                table.rows().size(),
                remembered,
                columns,
                dates,
                choices.locale(),
                choices.zone());
    }

    private List<String> shown(CsvTable.Row row) {
        return java.util.stream.IntStream.range(0, table.headings().size())
                .mapToObj(place -> place < row.cells().size()
                        ? CellCheck.quoted(row.cells().get(place))
                        : "")
                .toList();
    }
}
