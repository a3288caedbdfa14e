package io.waymark.people.csv;

import io.waymark.people.api.CsvSeparator;
import io.waymark.shared.Rejection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds out what separates the cells: what gives most lines as many of them as the headings, and more than one. */
final class Separators {

    private static final int LINES = 50;

    private Separators() {}

    static CsvSeparator find(String text) {
        return Stream.of(CsvSeparator.values())
                .max(Comparator.comparingLong(separator -> fitting(text, separator)))
                .orElseThrow();
    }

    /** How many cells lie in rows as wide as the first. */
    private static long fitting(String text, CsvSeparator separator) {
        try {
            List<CsvTable.Row> rows = CsvTable.read(text, separator, LINES);
            int width = rows.isEmpty() ? 0 : rows.getFirst().cells().size();
            return width < 2
                    ? 0
                    : rows.stream().filter(row -> row.cells().size() == width).count() * width;
        } catch (Rejection e) {
            return 0;
        }
    }
}
