package io.waymark.platform.web;

import io.waymark.platform.i18n.Texts;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rejections as problem details (RFC 9457): a stable {@code code}, a sentence, and every field with what is wrong there. */
@Component
public class Problems {
    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    ProblemBody of(Rejection rejection, Locale locale) {
        return of(status(rejection.kind()), rejection.problems(), null, locale);
    }

    ProblemBody of(int status, Problem problem, Locale locale) {
        return of(status, List.of(problem), null, locale);
    }

    /** A fault of ours, by its number alone. */
    ProblemBody fault(String number, Locale locale) {
        return of(500, List.of(Problem.of("our-fault", number)), number, locale);
    }

    /** One piece of advice in the words of whoever asks. */
    public FieldProblem inWords(Problem advice, HttpServletRequest request) {
        return inWords(advice, locale(request));
    }

    /** The language asked for; not the server's own where none is. */
    static Locale locale(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Locale.ENGLISH : request.getLocale();
    }

    private FieldProblem inWords(Problem problem, Locale locale) {
        return new FieldProblem(problem.code(), problem.field(), problem.line(), sentence(problem, locale));
    }

    private ProblemBody of(int status, List<Problem> problems, @Nullable String reference, Locale locale) {
        Problem first = problems.getFirst();
        boolean named = problems.size() > 1 || first.field() != null || first.line() != null;
        return new ProblemBody(
                "urn:waymark:problem:" + first.code(),
                texts.get(locale, "problem.title." + status),
                status,
                sentence(first, locale),
                first.code(),
                reference,
                named
                        ? problems.stream()
                                .map(problem -> inWords(problem, locale))
                                .toList()
                        : null);
    }

    private String sentence(Problem problem, Locale locale) {
        return texts.of(problem, locale, ZoneOffset.UTC);
    }

    private static int status(Rejection.Kind kind) {
        return switch (kind) {
            case INVALID -> 422;
            case CONFLICT -> 409;
            case NOTHING_HERE -> 404;
            case FORBIDDEN -> 403;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case NOT_READY -> 503;
        };
    }
}
