package io.waymark.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what somebody sent.
 *
 * @param code stable, in kebab-case; the sentence a person reads is the text {@code rejection.<code>}
 * @param field the field that caused it, as a path such as {@code stages[1].steps[0].title}; null if it is no single one
 * @param line the line in the file that was sent, from 1; null where there are no lines
 * @param args what the sentence names, in the order of its placeholders
 */
public record Problem(
        String code, @Nullable String field, @Nullable Integer line, List<Object> args) {

    public static Problem of(String code, Object... args) {
        return new Problem(code, null, null, List.of(args));
    }

    public Problem at(String newField) {
        return new Problem(code, newField, line, args);
    }

    public Problem onLine(@Nullable Integer newLine) {
        return new Problem(code, field, newLine, args);
    }
}
