package io.waymark.people.csv;

import io.waymark.people.api.CsvColumn;
import java.util.regex.Pattern;

/** Looks at one cell for what no column may hold. */
final class CellCheck {

    /** What a spreadsheet would calculate, run or fetch when what we export is opened in it; in full width too. */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)[\\s\\h]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|[\\t\\r].*");

    private static final Pattern CONTROL =
            Pattern.compile("(?s).*[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069].*");
    private static final Pattern BLANK = Pattern.compile("^[\\s\\h\\uFEFF]+|[\\s\\h\\uFEFF]+$");

    /** As much of a cell as its problem quotes. */
    private static final int QUOTED = 60;

    private CellCheck() {}

    /** The text without blanks around it; what is wrong with it is noted. */
    static String text(CsvTable.Row row, CsvColumn column, String cell, CsvFindings findings) {
        String text = BLANK.matcher(cell).replaceAll("");
        if (FORMULA.matcher(cell).matches()) {
            findings.add(row.line(), column, "csv-formula", quoted(text));
        } else if (CONTROL.matcher(text).matches()) {
            findings.add(row.line(), column, "csv-control", quoted(text));
        }
        return text;
    }

    /** The beginning of it, on one line. */
    static String quoted(String text) {
        String plain = text.replaceAll("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ");
        return plain.length() > QUOTED ? plain.substring(0, QUOTED) + "\u2026" : plain;
    }
}
