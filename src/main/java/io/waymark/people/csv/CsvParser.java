package io.waymark.people.csv;

import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Takes a text apart into rows and cells (RFC 4180, at any separator and with any kind of line break). */
final class CsvParser {

    /** A line of its own before the headings, by which Excel is told the separator. */
    private static final String SAYS_SEPARATOR = "sep=";

    private CsvParser() {}

    /**
     * The rows, with empty ones left out, at most so many.
     *
     * @throws Rejection {@code csv-quote} with the line on which a quote opens that nothing closes
     */
    static List<CsvTable.Row> rows(String text, char separator, int most) {
        Said said = Said.of(text);
        List<CsvTable.Row> rows = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(said.rest()))
                .setFormat(CSVFormat.RFC4180.builder().setDelimiter(separator).get())
                .get()) {
            Iterator<CSVRecord> records = parser.iterator();
            while (rows.size() < most) {
                line = (int) parser.getCurrentLineNumber() + 1 + said.lines();
                if (!records.hasNext()) {
                    break;
                }
                CsvTable.Row row = new CsvTable.Row(line, records.next().toList());
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            }
        } catch (UncheckedIOException | IOException e) {
            throw Rejection.invalid(Problem.of("csv-quote").onLine(line));
        }
        return rows;
    }

    /**
     * What is said before the headings of how to read them.
     *
     * @param separator empty if it is not said
     * @param lines how many lines that takes
     */
    record Said(String separator, int lines, String rest) {

        static Said of(String text) {
            int at = SAYS_SEPARATOR.length();
            if (!text.startsWith(SAYS_SEPARATOR) || text.length() <= at + 1) {
                return new Said("", 0, text);
            }
            String after = text.substring(at + 1);
            String rest = after.startsWith("\r\n")
                    ? after.substring(2)
                    : after.startsWith("\n") || after.startsWith("\r") ? after.substring(1) : "";
            return rest.isEmpty() ? new Said("", 0, text) : new Said(text.substring(at, at + 1), 1, rest);
        }
    }
}
