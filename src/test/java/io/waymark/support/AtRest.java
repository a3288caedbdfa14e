package io.waymark.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The data folder of an application that has stopped, byte by byte. */
public final class AtRest {
    private static final Set<Integer> BYTES = Set.of(Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY);

    private final Path folder;

    public AtRest(Path folder) {
        this.folder = folder;
    }

    /** Which of these texts lie in the clear in a file but that of the keys, or in a row; as {@code <place>: <text>}. */
    public Set<String> inClear(String... texts) {
        Map<String, List<String>> places = new LinkedHashMap<>(rows());
        files().forEach(file -> places.put(file.getFileName().toString(), List.of(raw(bytes(file)))));
        Set<String> found = new TreeSet<>();
        places.forEach((place, contents) -> {
            for (String text : texts) {
                if (contents.stream().anyMatch(content -> holds(content, text))) {
                    found.add(place + ": " + text);
                }
            }
        });
        return found;
    }

    /** Whether the file of the keys holds these bytes. */
    public boolean keysHold(byte[] secret) {
        return raw(bytes(folder.resolve("keys.mv.db"))).contains(raw(secret));
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("keys."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, List<String>> rows() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        try (Connection connection =
                DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("waymark"), "waymark", "")) {
            try (ResultSet found = connection.getMetaData().getTables(null, "PUBLIC", null, null)) {
                while (found.next()) {
                    tables.put("table " + found.getString("TABLE_NAME"), new ArrayList<>());
                }
            }
            for (var table : tables.entrySet()) {
                read(connection, table.getKey(), table.getValue());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return tables;
    }

    private static void read(Connection connection, String table, List<String> rows) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from " + table.substring("table ".length()))) {
            while (row.next()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    byte[] cell = BYTES.contains(row.getMetaData().getColumnType(column))
                            ? row.getBytes(column)
                            : String.valueOf(row.getString(column)).getBytes(StandardCharsets.UTF_8);
                    bytes.writeBytes(cell == null ? new byte[0] : cell);
                    bytes.write('\n');
                }
                rows.add(raw(bytes.toByteArray()));
            }
        }
    }

    /** As UTF-8 or UTF-16, or as Base64 wherever it begins in what was encoded. */
    private static boolean holds(String content, String text) {
        byte[] clear = text.getBytes(StandardCharsets.UTF_8);
        Stream<byte[]> encoded = Stream.of(0, 1, 2).map(offset -> {
            byte[] shifted = new byte[offset + clear.length];
            System.arraycopy(clear, 0, shifted, offset, clear.length);
            String base64 = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            // What stands before and after shows in the first and last characters only.
            return base64.substring(offset == 0 ? 0 : offset + 1, base64.length() - 1)
                    .getBytes(StandardCharsets.US_ASCII);
        });
        return Stream.concat(Stream.of(clear, text.getBytes(StandardCharsets.UTF_16BE)), encoded)
                .anyMatch(sought -> content.contains(raw(sought)));
    }

    /** One character a byte, so that texts can be sought in it. */
    private static String raw(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
