package io.waymark.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that may not go on before anything looks at it: the request is then that of nobody, and Vaadin tells an open window
 * that its session is over.
 */
final class StandingFilter extends OncePerRequestFilter {

    private final Standing standing;

    StandingFilter(Standing standing) {
        this.standing = standing;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && !standing.mayGoOn(session)) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
