package io.waymark.platform.web;

import io.waymark.platform.i18n.FaultNumber;
import io.waymark.platform.json.Json;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes every refusal of REST, from filters and controllers alike, so that one kind of refusal always reads the same. */
@Component
public class ProblemWriter {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);

    private static final String BEARER = "Bearer realm=\"Waymark\"";

    private final Problems problems;
    private final JsonMapper json = Json.mapper();

    ProblemWriter(Problems problems) {
        this.problems = problems;
    }

    /** Who has not signed in, or tried too often with wrong passwords. */
    public void unauthenticated(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        if (exception instanceof LockedException) {
            write(request, response, 429, Problem.of("sign-in-later"));
            return;
        }
        response.setHeader("WWW-Authenticate", "Basic realm=\"Waymark\", charset=\"UTF-8\"");
        write(request, response, 401, Problem.of("sign-in-needed"));
    }

    /** Whose token is missing or no good. The header names the error in the words of RFC 6750, {@code invalid_token} say. */
    public void unauthenticated(HttpServletRequest request, HttpServletResponse response, @Nullable String bearerError)
            throws IOException {
        response.setHeader("WWW-Authenticate", BEARER + (bearerError == null ? "" : ", error=\"" + bearerError + "\""));
        write(request, response, 401, Problem.of(bearerError == null ? "token-needed" : "token-refused"));
    }

    /** Whose token is good, but not for this: it lacks a scope. */
    public void scopeMissing(HttpServletRequest request, HttpServletResponse response, String scope)
            throws IOException {
        response.setHeader("WWW-Authenticate", BEARER + ", error=\"insufficient_scope\", scope=\"" + scope + "\"");
        write(request, response, 403, Problem.of("scope-missing", scope));
    }

    /** Whose token is good, but who is no person here. */
    public void unknownPerson(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, 403, Problem.of("person-unknown"));
    }

    /** Whose token cannot be checked, for the identity provider does not answer. */
    public void unchecked(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "15");
        write(request, response, 503, Problem.of("provider-silent"));
    }

    public void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException {
        write(request, response, new Rejection(Rejection.Kind.FORBIDDEN, List.of(Problem.of("role-missing"))));
    }

    void write(HttpServletRequest request, HttpServletResponse response, Rejection rejection) throws IOException {
        write(response, problems.of(rejection, Problems.locale(request)));
    }

    void write(HttpServletRequest request, HttpServletResponse response, int status, Problem problem)
            throws IOException {
        write(response, problems.of(status, problem, Problems.locale(request)));
    }

    /** Logs a fault of ours in full under a number, and tells that number alone. */
    void fault(HttpServletRequest request, HttpServletResponse response, Throwable fault) throws IOException {
        String number = FaultNumber.next();
        LOG.error("Fault {} at {} {}", number, request.getMethod(), request.getRequestURI(), fault);
        write(response, problems.fault(number, Problems.locale(request)));
    }

    private void write(HttpServletResponse response, ProblemBody body) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] bytes = json.writeValueAsBytes(body);
        response.resetBuffer();
        response.setStatus(body.status());
        response.setContentType("application/problem+json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
