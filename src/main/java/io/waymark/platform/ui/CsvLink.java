package io.waymark.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A link to take rows away as CSV. */
public final class CsvLink {

    /** What a spreadsheet would take for a formula. */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)[\\s\\h]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|[\\t\\r].*");

    private CsvLink() {}

    /**
     * The link.
     *
     * @param rows the headings first
     */
    public static Anchor of(String text, String fileName, List<List<String>> rows) {
        byte[] bytes = written(rows).getBytes(StandardCharsets.UTF_8);
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), fileName, "text/csv;charset=UTF-8", bytes.length)),
                text);
        link.addClassNames("btn", "small");
        return link;
    }

    /** RFC 4180, every cell quoted; what a spreadsheet would calculate gets an apostrophe before it. */
    public static String written(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CsvLink::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private static String cell(String text) {
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
