package io.waymark.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Our own small tables among the resources: UTF-8, semicolons between the cells, no quotes, names of columns in the first line. */
final class Table {

    /** One line, by the names of the columns. */
    record Row(Map<String, String> cells) {

        String text(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }

        /** Null if the cell is empty. */
        @Nullable
        String textOrNull(String column) {
            String text = text(column);
            return text.isEmpty() ? null : text;
        }
    }

    private Table() {}

    static List<Row> read(String name) {
        List<String> lines = lines("/demo/" + name);
        String[] columns = lines.getFirst().split(";", -1);
        return lines.stream().skip(1).map(line -> row(columns, line)).toList();
    }

    private static Row row(String[] columns, String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != columns.length) {
            throw new IllegalStateException("Not as many cells as columns: " + line);
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return new Row(row);
    }

    private static List<String> lines(String path) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(path), path);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
