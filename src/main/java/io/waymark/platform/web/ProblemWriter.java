package io.waymark.platform.web;

import io.waymark.platform.json.Json;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem details where no controller is reached: in filters. */
@Component
public class ProblemWriter {

    private final Problems problems;
    private final JsonMapper json = Json.mapper();

    ProblemWriter(Problems problems) {
        this.problems = problems;
    }

    public void unauthenticated(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Waymark\", charset=\"UTF-8\"");
        write(request, response, problems.of(401, Problem.of("sign-in-needed"), request.getLocale()));
    }

    public void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException {
        write(
                request,
                response,
                problems.of(
                        new Rejection(Rejection.Kind.FORBIDDEN, List.of(Problem.of("role-missing"))),
                        request.getLocale()));
    }

    public void write(HttpServletRequest request, HttpServletResponse response, ProblemDetail detail)
            throws IOException {
        response.setStatus(detail.getStatus());
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getOutputStream().write(json.writeValueAsBytes(Problems.body(detail)));
    }
}
