package io.waymark.people.api;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file of people was read.
 *
 * @param encoding its IANA name
 * @param separator one character
 * @param headings each different: a second {@code Name} is {@code Name (2)}, and one without a text {@code #} and its place
 * @param firstRows a few of them, as many cells each as there are headings
 * @param rows how many there are beside the headings
 * @param remembered whether the columns are as they were for the last file of these headings
 */
public record CsvReading(
        String encoding,
        String separator,
        List<String> headings,
        List<List<String>> firstRows,
        int rows,
        boolean remembered,
        Map<CsvColumn, String> columns,
        Map<CsvColumn, DateForm> dates,
        @Nullable String locale,
        @Nullable ZoneId zone) {}
