package io.waymark.platform.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Keycloak says that a session is over; Spring Security has checked that it is Keycloak who says so. */
@Component
@Profile("keycloak")
class BackChannel implements LogoutHandler {

    private static final Logger LOG = LoggerFactory.getLogger(BackChannel.class);

    private final EndedSessions ended;

    BackChannel(EndedSessions ended) {
        this.ended = ended;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof OidcLogoutToken token) {
            LOG.info("Keycloak has ended a session");
            ended.end(token.getSessionId(), token.getSubject());
        }
    }
}
