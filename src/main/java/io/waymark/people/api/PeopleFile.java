package io.waymark.people.api;

import io.waymark.shared.Problem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A people file as it was read, and what would come of it.
 *
 * @param charset an IANA name
 * @param firstRows at most three, as they stand in the file
 * @param columns which column holds what, counted from 0
 * @param dates null if no column holds days, or if they could be read in two ways
 * @param remembered whether a file with the same headings was read like this before
 * @param problems by line of the file and by field, those of the rows first; at most {@link #SHOWN}
 * @param problemCount how many there are in all; nothing is imported while there are any
 * @param plan what would change if there were none
 */
public record PeopleFile(
        String name,
        String charset,
        CsvSeparator separator,
        List<String> headings,
        List<List<String>> firstRows,
        int rows,
        Map<PeopleFileField, Integer> columns,
        @Nullable DateForm dates,
        boolean remembered,
        boolean complete,
        List<Problem> problems,
        int problemCount,
        RosterPlan plan) {

    /** Bytes of a file, at most. */
    public static final int LARGEST = 8 * 1024 * 1024;

    /** Rows of a file, at most. */
    public static final int MOST_ROWS = 20_000;

    /** Problems that are shown, at most. */
    public static final int SHOWN = 500;
}
