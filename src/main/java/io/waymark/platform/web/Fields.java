package io.waymark.platform.web;

import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks what came in a body. */
public final class Fields {
    private Fields() {}

    /**
     * The value.
     *
     * @throws Rejection {@code field-missing} at the field if there is none
     */
    public static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw Rejection.invalid(Problem.of("field-missing").at(field));
        }
        return value;
    }

    /**
     * The value as an id.
     *
     * @throws Rejection {@code field-missing} if there is none, {@code value-wrong} if it can be no id
     */
    public static <T> T id(String field, @Nullable String value, Function<String, T> id) {
        try {
            return id.apply(required(field, value));
        } catch (IllegalArgumentException e) {
            throw Rejection.invalid(Problem.of("value-wrong").at(field));
        }
    }
}
