package io.waymark.platform.keycloak;

import io.waymark.platform.security.LocalPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends a browser to Keycloak: {@code to} names the page to come back to, {@code level} how surely Keycloak has to know the person.
 * Where it would find nobody there, it is sent to a page of ours that says why.
 */
final class SignInStart extends OncePerRequestFilter {

    static final String PATH = "/oauth2/authorization/" + KeycloakConfiguration.REGISTRATION;

    private final RequestMatcher matcher =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, PATH);
    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final KeycloakServer server;
    private final Tickets tickets;

    SignInStart(ClientRegistrationRepository clients, KeycloakServer server, Tickets tickets) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(clients);
        this.requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        this.server = server;
        this.tickets = tickets;
    }

    /** The address that begins it, for coming back to that page. */
    static String address(String to) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("to", "{to}")
                .encode()
                .buildAndExpand(to)
                .toUriString();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !matcher.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String to = LocalPath.of(request.getParameter("to"));
        if (server.trouble().isPresent()) {
            SignInFailed.say("unreachable", to, request, response);
            return;
        }
        int level = String.valueOf(RoleClaims.SECOND_FACTOR).equals(request.getParameter("level"))
                ? RoleClaims.SECOND_FACTOR
                : RoleClaims.PASSWORD;
        OAuth2AuthorizationRequest authorization =
                withLevel(Objects.requireNonNull(requests.resolve(request, KeycloakConfiguration.REGISTRATION)), level);
        tickets.keep(Ticket.of(authorization, to, level), request, response);
        response.sendRedirect(authorization.getAuthorizationRequestUri());
    }

    private static OAuth2AuthorizationRequest withLevel(OAuth2AuthorizationRequest request, int level) {
        return level == RoleClaims.PASSWORD
                ? request
                : OAuth2AuthorizationRequest.from(request)
                        .additionalParameters(Map.of("acr_values", String.valueOf(level)))
                        .build();
    }
}
