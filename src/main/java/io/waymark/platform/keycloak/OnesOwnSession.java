package io.waymark.platform.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * A session known before somebody signed in is never theirs afterwards: it gets another id, and if somebody else was signed in, it
 * ends, with all their windows.
 */
final class OnesOwnSession implements SessionAuthenticationStrategy {

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        String before = Who.of(principal(session));
        if (before.isEmpty() || before.equals(Who.of(authentication.getPrincipal()))) {
            request.changeSessionId();
        } else {
            session.invalidate();
        }
    }

    private static @Nullable Object principal(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                instanceof SecurityContext context
                        && context.getAuthentication() != null
                ? context.getAuthentication().getPrincipal()
                : null;
    }
}
