package io.waymark.people.csv;

import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Knows files that are no text by how they begin. */
final class Spreadsheets {

    /** A workbook of today's Excel or LibreOffice is a zip; that of an old Excel a compound file. */
    private static final List<String> STARTS = List.of("PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0");

    private Spreadsheets() {}

    /** Refuses a workbook with {@code csv-spreadsheet}. */
    static void refuse(byte[] content) {
        String start = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
        if (STARTS.contains(start)) {
            throw new Rejection(
                    Rejection.Kind.UNSUPPORTED,
                    List.of(Problem.of("csv-spreadsheet").at("file")));
        }
    }
}
