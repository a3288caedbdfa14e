package io.waymark.platform.mongodb;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of what is carried over: texts, whole numbers, bytes or nothing, in an order of columns that both sides agree on. */
public record ImportedRow(List<@Nullable Object> cells) {

    String text(int column) {
        return (String) cell(column);
    }

    @Nullable
    String textOrNull(int column) {
        return (String) cells.get(column);
    }

    long number(int column) {
        return (Long) cell(column);
    }

    @Nullable
    Long numberOrNull(int column) {
        return (Long) cells.get(column);
    }

    byte[] bytes(int column) {
        return (byte[]) cell(column);
    }

    byte @Nullable [] bytesOrNull(int column) {
        return (byte[]) cells.get(column);
    }

    private Object cell(int column) {
        return Objects.requireNonNull(cells.get(column));
    }
}
