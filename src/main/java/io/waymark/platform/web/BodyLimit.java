package io.waymark.platform.web;

import org.springframework.http.HttpMethod;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * How large a body a resource takes. A context declares one as a bean for each resource that takes more than {@link #USUAL}.
 *
 * @param bytes the largest body
 */
public record BodyLimit(HttpMethod method, PathPattern path, long bytes) {
    /** What every other resource takes, in bytes. */
    static final long USUAL = 64L * 1024;

    /** For paths such as {@code /api/v1/enrolments/{id}}. */
    public static BodyLimit of(HttpMethod method, String path, long bytes) {
        return new BodyLimit(method, PathPatternParser.defaultInstance.parse(path), bytes);
    }
}
