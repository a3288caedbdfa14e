package io.waymark.accountability.web;

import io.waymark.platform.web.Fields;
import io.waymark.platform.web.Kebab;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** Reads words that REST has for constants. */
final class Constants {
    private Constants() {}

    /**
     * The constant.
     *
     * @throws Rejection {@code field-missing} if there is none, {@code value-not-allowed}, which names all, if there is no such
     */
    static <E extends Enum<E>> E required(String field, @Nullable String name, Class<E> type) {
        String given = Fields.required(field, name);
        return Kebab.find(type, given)
                .orElseThrow(() -> Rejection.invalid(
                        Problem.of("value-not-allowed", given, Kebab.all(type)).at(field)));
    }
}
