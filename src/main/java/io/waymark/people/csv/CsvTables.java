package io.waymark.people.csv;

import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes headings and rows of a text. */
final class CsvTables {

    /** More than any company this is for; beyond it nobody could look at what comes of it. */
    static final int MOST_ROWS = 50_000;

    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_HEADING = 200;

    private CsvTables() {}

    /**
     * The table.
     *
     * @throws Rejection if there is none: {@code file-empty}, {@code csv-no-headings}, {@code csv-one-column}, {@code csv-no-rows},
     *     {@code csv-too-many-columns}, {@code csv-too-many-rows}, {@code csv-quote}, {@code csv-separator-unknown}
     */
    static CsvTable of(String text, @Nullable String chosenSeparator) {
        if (text.isBlank()) {
            throw Rejection.invalid(Problem.of("file-empty").at("file"));
        }
        char separator = Separators.of(text, chosenSeparator);
        List<CsvTable.Row> rows = CsvParser.rows(text, separator, MOST_ROWS + 2);
        if (rows.isEmpty()) {
            throw Rejection.invalid(Problem.of("file-empty").at("file"));
        }
        CsvTable.Row head = rows.getFirst();
        checkHead(head);
        if (rows.size() == 1) {
            throw Rejection.invalid(Problem.of("csv-no-rows").at("file"));
        }
        if (rows.size() > MOST_ROWS + 1) {
            throw Rejection.invalid(Problem.of("csv-too-many-rows", MOST_ROWS)
                    .onLine(rows.getLast().line()));
        }
        return new CsvTable(separator, headings(head.cells()), head.line(), rows.subList(1, rows.size()));
    }

    private static void checkHead(CsvTable.Row head) {
        int columns = head.cells().size();
        if (columns > MOST_COLUMNS) {
            throw Rejection.invalid(
                    Problem.of("csv-too-many-columns", columns, MOST_COLUMNS).onLine(head.line()));
        }
        if (head.cells().stream().anyMatch(cell -> cell.contains("@"))) {
            throw Rejection.invalid(Problem.of("csv-no-headings").onLine(head.line()));
        }
        if (columns == 1) {
            throw Rejection.invalid(Problem.of("csv-one-column").onLine(head.line()));
        }
    }

    /** Each different: a second one of a text gets its number, and one without a text is called by its place. */
    private static List<String> headings(List<String> cells) {
        Set<String> taken = new HashSet<>();
        List<String> headings = new ArrayList<>();
        for (int place = 0; place < cells.size(); place++) {
            String bare = plain(cells.get(place));
            String heading = bare.isEmpty() ? "#" + (place + 1) : bare;
            String different = heading;
            for (int again = 2; !taken.add(different); again++) {
                different = heading + " (" + again + ")";
            }
            headings.add(different);
        }
        return List.copyOf(headings);
    }

    private static String plain(String cell) {
        String plain = cell.replaceAll("[\\p{Cntrl}\\s\\h]+", " ").strip();
        return plain.length() > LONGEST_HEADING ? plain.substring(0, LONGEST_HEADING) : plain;
    }
}
