package io.waymark.platform.web;

import io.waymark.platform.i18n.Texts;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Rejections as problem details (RFC 9457): a stable {@code code}, a sentence, and every field with what is wrong there. */
@Component
public class Problems {

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    public ProblemDetail of(Rejection rejection, Locale locale) {
        ProblemDetail detail = of(status(rejection.kind()), rejection.problems().getFirst(), locale);
        boolean fields = rejection.problems().stream().anyMatch(problem -> problem.field() != null);
        if (fields || rejection.problems().size() > 1) {
            detail.setProperty(
                    "errors",
                    rejection.problems().stream()
                            .map(problem -> error(problem, locale))
                            .toList());
        }
        return detail;
    }

    public ProblemDetail of(int status, Problem problem, Locale locale) {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("urn:waymark:problem:" + problem.code()));
        detail.setTitle(texts.get(locale, "problem.title." + status));
        detail.setDetail(texts.of(problem, locale, ZoneOffset.UTC));
        detail.setProperty("code", problem.code());
        return detail;
    }

    /** The members of a problem detail in the order in which they are written. */
    static Map<String, Object> body(ProblemDetail detail) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", detail.getType());
        body.put("title", detail.getTitle());
        body.put("status", detail.getStatus());
        body.put("detail", detail.getDetail());
        if (detail.getProperties() != null) {
            body.putAll(detail.getProperties());
        }
        return body;
    }

    private Map<String, Object> error(Problem problem, Locale locale) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", problem.code());
        if (problem.field() != null) {
            error.put("field", problem.field());
        }
        if (problem.line() != null) {
            error.put("line", problem.line());
        }
        error.put("detail", texts.of(problem, locale, ZoneOffset.UTC));
        return error;
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
