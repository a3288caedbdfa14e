package io.waymark.platform.web;

import io.waymark.platform.axon.Readiness;
import io.waymark.shared.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** The outermost door of REST: shut until the read models are there, and nothing of our faults gets out but their number. */
final class RestDoorFilter extends OncePerRequestFilter {
    private static final String SECONDS = "2";

    private final Readiness readiness;
    private final ProblemWriter problems;

    RestDoorFilter(Readiness readiness, ProblemWriter problems) {
        this.readiness = readiness;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!readiness.ready()) {
            response.setHeader("Retry-After", SECONDS);
            problems.write(request, response, 503, Problem.of("not-ready"));
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException fault) {
            problems.fault(request, response, fault);
        }
    }
}
