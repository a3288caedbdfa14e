package io.waymark.people.csv;

import java.util.List;

/**
 * A file taken apart.
 *
 * @param headings each different
 * @param rows without those that are empty
 */
record CsvTable(char separator, List<String> headings, int headingLine, List<Row> rows) {

    /**
     * One row.
     *
     * @param line of the file, from 1, as an editor shows it, on which the row begins
     */
    record Row(int line, List<String> cells) {

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
