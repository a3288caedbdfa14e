package io.waymark.accountability.domain;

import io.waymark.accountability.api.Wording;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks what people write. */
final class Texts {

    static final int LONGEST_LINE = 500;

    private Texts() {}

    /** All that is wrong with a wording. */
    static List<Problem> problems(Wording wording) {
        return Stream.of(
                        required("title", wording.title(), Wording.LONGEST_TITLE),
                        required("when", wording.when(), Wording.LONGEST_PART),
                        required("then", wording.then(), Wording.LONGEST_PART))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Trimmed. */
    static Wording required(Wording wording) {
        List<Problem> problems = problems(wording);
        if (!problems.isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, problems);
        }
        return wording.stripped();
    }

    /** Trimmed; null for nothing. */
    static @Nullable String line(@Nullable String text, String field) {
        return line(text, field, LONGEST_LINE);
    }

    static @Nullable String line(@Nullable String text, String field, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > longest) {
            throw Rejection.invalid(
                    Problem.of("text-too-long", text.strip().length(), longest).at(field));
        }
        if (hasNoText(text)) {
            throw Rejection.invalid(Problem.of("text-control-character").at(field));
        }
        return text.strip();
    }

    static String required(@Nullable String text, String field, String code) {
        String line = line(text, field);
        if (line == null) {
            throw Rejection.invalid(Problem.of(code).at(field));
        }
        return line;
    }

    static Optional<Problem> scale(@Nullable Integer value, String field) {
        return value != null && (value < 1 || value > 10)
                ? Optional.of(Problem.of("scale-out-of-range", value).at(field))
                : Optional.empty();
    }

    private static Optional<Problem> required(String field, String text, int longest) {
        int length = text.strip().length();
        if (length == 0) {
            return Optional.of(Problem.of(field + "-missing").at(field));
        }
        if (length > longest) {
            return Optional.of(Problem.of("text-too-long", length, longest).at(field));
        }
        return hasNoText(text)
                ? Optional.of(Problem.of("text-control-character").at(field))
                : Optional.empty();
    }

    /** Control characters but line ends and tabs, and halves of characters: nobody types them, and calendars do not bear them. */
    private static boolean hasNoText(String text) {
        return text.codePoints()
                .anyMatch(one -> (Character.isISOControl(one) && "\n\r\t".indexOf(one) < 0)
                        || Character.getType(one) == Character.SURROGATE);
    }
}
