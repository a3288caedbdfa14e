package io.waymark.platform.migration;

import io.waymark.platform.mongodb.ImportedRow;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The answer to one question to a file, read as it is: bytes as bytes, and instants to the millisecond, as side state has them. */
record SourceRows(Connection file, String sql) {

    void read(Consumer<ImportedRow> each) throws SQLException {
        try (Statement statement = file.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            ResultSetMetaData about = found.getMetaData();
            while (found.next()) {
                List<@Nullable Object> cells = new ArrayList<>();
                for (int column = 1; column <= about.getColumnCount(); column++) {
                    cells.add(cell(found, column, about.getColumnType(column)));
                }
                each.accept(new ImportedRow(cells));
            }
        }
    }

    private static @Nullable Object cell(ResultSet row, int column, int type) throws SQLException {
        return switch (type) {
            case Types.VARCHAR -> row.getString(column);
            case Types.BLOB, Types.VARBINARY -> row.getBytes(column);
            case Types.BIGINT, Types.INTEGER -> row.getObject(column) == null ? null : row.getLong(column);
            case Types.TIMESTAMP_WITH_TIMEZONE -> {
                OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
                yield at == null ? null : at.toInstant().toEpochMilli();
            }
            default -> throw new IllegalStateException("Column " + column + " is of a type nobody thought of: " + type);
        };
    }
}
