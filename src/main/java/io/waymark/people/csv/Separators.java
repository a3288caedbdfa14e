package io.waymark.people.csv;

import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds at which character a file is to be taken apart. */
final class Separators {

    private static final List<Character> ALL = List.of(',', ';', '\t', '|');

    private static final int LOOKED_AT = 30;

    private Separators() {}

    /**
     * The chosen one, or else the one that gives the first rows the most columns, the same number in each.
     *
     * @throws Rejection {@code csv-separator-unknown} if another one than comma, semicolon, tab and bar is chosen
     */
    static char of(String text, @Nullable String chosen) {
        String said = chosen == null ? CsvParser.Said.of(text).separator() : chosen;
        if (said.length() == 1 && ALL.contains(said.charAt(0))) {
            return said.charAt(0);
        }
        if (chosen != null) {
            throw Rejection.invalid(Problem.of("csv-separator-unknown").at("separator"));
        }
        return ALL.stream()
                .max(Comparator.comparingDouble((Character one) -> fit(text, one))
                        // Of two that fit alike, the first.
                        .thenComparing(Comparator.comparingInt((Character one) -> ALL.indexOf(one))
                                .reversed()))
                .orElseThrow();
    }

    /** How many of the first rows have as many columns as the headings, weighed a little by how many that are. */
    private static double fit(String text, char separator) {
        List<CsvTable.Row> rows;
        try {
            rows = CsvParser.rows(text, separator, LOOKED_AT);
        } catch (Rejection torn) {
            return 0;
        }
        if (rows.isEmpty() || rows.getFirst().cells().size() < 2) {
            return 0;
        }
        int columns = rows.getFirst().cells().size();
        long alike = rows.stream().filter(row -> row.cells().size() == columns).count();
        return (double) alike / rows.size() + columns / 1000.0;
    }
}
