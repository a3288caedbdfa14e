package io.waymark.platform.keycloak;

import io.waymark.platform.security.LocalPath;
import io.waymark.platform.security.ViewsDoor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/** Guards the views with Keycloak: there, back, out, and out because Keycloak says so. */
@Component
@Profile("keycloak")
class KeycloakViews implements ViewsDoor {

    private final ClientRegistrationRepository clients;
    private final Realm realm;
    private final KeycloakServer server;
    private final Tickets tickets;
    private final TokenDesk desk;
    private final Admission admission;
    private final BackChannel backChannel;

    KeycloakViews(
            ClientRegistrationRepository clients,
            Realm realm,
            KeycloakServer server,
            Tickets tickets,
            TokenDesk desk,
            Admission admission,
            BackChannel backChannel) {
        this.clients = clients;
        this.realm = realm;
        this.server = server;
        this.tickets = tickets;
        this.desk = desk;
        this.admission = admission;
        this.backChannel = backChannel;
    }

    @Override
    public void open(HttpSecurity views) throws Exception {
        views.addFilterBefore(new SignInStart(clients, server, tickets), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(
                        new SignInReturn(realm, exchange(), tickets, admission),
                        UsernamePasswordAuthenticationFilter.class)
                .oidcLogout(logout -> logout.clientRegistrationRepository(clients)
                        .backChannel(channel -> channel.logoutHandler(backChannel)))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        KeycloakViews::begin,
                        PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**")));
    }

    @Override
    public LogoutSuccessHandler wayOut() {
        return new KeycloakSignOut(realm, server);
    }

    private OidcAuthorizationCodeAuthenticationProvider exchange() {
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(Http.tokens());
        OidcAuthorizationCodeAuthenticationProvider provider = new OidcAuthorizationCodeAuthenticationProvider(
                tokens, request -> new DefaultOidcUser(java.util.List.of(), request.getIdToken()));
        provider.setJwtDecoderFactory(registration -> desk.decoder());
        return provider;
    }

    /** Whoever asks for a page without having signed in goes to Keycloak at once, and from there to that page. */
    private static void begin(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String query = request.getQueryString();
        String asked =
                request.getRequestURI().substring(request.getContextPath().length())
                        + (query == null ? "" : "?" + query);
        response.sendRedirect(request.getContextPath() + SignInStart.address(LocalPath.of(asked)));
    }
}
