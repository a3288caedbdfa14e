package io.waymark.people.csv;

import io.waymark.people.api.CsvSeparator;
import io.waymark.people.api.PeopleFile;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The cells of a file: its headings, and a row for each line that is not empty. */
record CsvTable(CsvSeparator separator, List<String> headings, List<Row> rows) {

    private static final int MOST_COLUMNS = 200;

    /**
     * One row.
     *
     * @param line where it begins in the file, as an editor counts
     */
    record Row(int line, List<String> cells) {}

    /**
     * Takes a text apart.
     *
     * @param chosen null to find out
     * @throws Rejection {@code csv-no-rows}, {@code csv-quotes}, {@code csv-too-many-rows} or {@code csv-too-many-columns}
     */
    static CsvTable of(String text, @Nullable CsvSeparator chosen) {
        CsvSeparator separator = chosen == null ? Separators.find(text) : chosen;
        List<Row> all = read(text, separator, PeopleFile.MOST_ROWS + 2);
        if (all.size() < 2) {
            throw refused("csv-no-rows", all.isEmpty() ? null : all.getFirst().line());
        }
        if (all.size() > PeopleFile.MOST_ROWS + 1) {
            throw refused("csv-too-many-rows", null, PeopleFile.MOST_ROWS);
        }
        List<String> headings =
                all.getFirst().cells().stream().map(String::strip).toList();
        if (headings.size() > MOST_COLUMNS) {
            throw refused("csv-too-many-columns", 1, MOST_COLUMNS);
        }
        return new CsvTable(separator, headings, List.copyOf(all.subList(1, all.size())));
    }

    /** The first rows, at most {@code limit}. */
    static List<Row> read(String text, CsvSeparator separator, int limit) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator.character())
                .setIgnoreEmptyLines(true)
                .get();
        List<Row> rows = new ArrayList<>();
        LineCount lines = new LineCount(text);
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                List<String> cells =
                        StreamSupport.stream(record.spliterator(), false).toList();
                int line = lines.at(record.getCharacterPosition());
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new Row(line, cells));
                }
                if (rows.size() == limit) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // Of a text in memory nothing else can fail: a quote that is not closed, or one in the middle of a cell.
            throw refused("csv-quotes", rows.isEmpty() ? 1 : rows.getLast().line());
        }
        return rows;
    }

    private static Rejection refused(String code, @Nullable Integer line, Object... args) {
        return new Rejection(
                Rejection.Kind.INVALID,
                List.of(Problem.of(code, args).at("file").onLine(line)));
    }
}
