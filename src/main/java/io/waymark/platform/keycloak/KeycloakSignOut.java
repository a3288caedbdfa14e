package io.waymark.platform.keycloak;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Ends the session at Keycloak too, which then leads back. While Keycloak does not answer, says that its own session goes on. */
final class KeycloakSignOut implements LogoutSuccessHandler {

    private final Realm realm;
    private final KeycloakServer server;
    private final RedirectStrategy redirect = new UidlRedirectStrategy();

    KeycloakSignOut(Realm realm, KeycloakServer server) {
        this.realm = realm;
        this.server = server;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        redirect.sendRedirect(request, response, target(request, authentication));
    }

    private String target(HttpServletRequest request, @Nullable Authentication authentication) {
        if (!(authentication instanceof KeycloakSession session)) {
            return "/sign-in?signed-out";
        }
        if (server.trouble().isPresent()) {
            return "/sign-in?signed-out=here";
        }
        return UriComponentsBuilder.fromUriString(realm.address("logout"))
                .queryParam("client_id", KeycloakConfiguration.CLIENT)
                .queryParam("id_token_hint", "{token}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(session.said().idToken(), home(request) + "/sign-in?signed-out")
                .toUriString();
    }

    /** Where this application is, as the browser sees it. */
    private static String home(HttpServletRequest request) {
        return UriComponentsBuilder.fromUriString(UrlUtils.buildFullRequestUrl(request))
                .replacePath(request.getContextPath())
                .replaceQuery(null)
                .build()
                .toUriString();
    }
}
