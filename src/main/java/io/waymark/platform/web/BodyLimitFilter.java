package io.waymark.platform.web;

import io.waymark.shared.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are too large: at once if their length is told, else as soon as one byte too many has come. */
final class BodyLimitFilter extends OncePerRequestFilter {
    private static final int KIBIBYTE = 1024;

    private final List<BodyLimit> limits;
    private final ProblemWriter problems;

    BodyLimitFilter(List<BodyLimit> limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** What to tell about a body that is too large. */
    static Problem tooLarge(long limit) {
        return limit < KIBIBYTE * KIBIBYTE
                ? Problem.of("body-too-large-kb", limit / KIBIBYTE)
                : Problem.of("body-too-large", limit / KIBIBYTE / KIBIBYTE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            problems.write(request, response, 413, tooLarge(limit));
            return;
        }
        chain.doFilter(new Limited(request, limit), response);
    }

    private long limit(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return limits.stream()
                .filter(limit -> limit.method().matches(request.getMethod())
                        && limit.path().matches(path))
                .mapToLong(BodyLimit::bytes)
                .findFirst()
                .orElse(BodyLimit.USUAL);
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final long limit;

        Limited(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedInput(super.getInputStream(), limit);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }
}
