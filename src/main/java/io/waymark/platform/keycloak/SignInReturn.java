package io.waymark.platform.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes the browser back from Keycloak, and the tokens in exchange for the code it brings. */
final class SignInReturn extends AbstractAuthenticationProcessingFilter {

    private static final String TICKET = SignInReturn.class.getName() + ".ticket";
    private static final String WEAK = SignInReturn.class.getName() + ".weak";

    private final Realm realm;
    private final OidcAuthorizationCodeAuthenticationProvider exchange;
    private final Tickets tickets;
    private final Admission admission;

    SignInReturn(
            Realm realm, OidcAuthorizationCodeAuthenticationProvider exchange, Tickets tickets, Admission admission) {
        super(PathPatternRequestMatcher.withDefaults()
                .matcher(HttpMethod.GET, "/login/oauth2/code/" + KeycloakConfiguration.REGISTRATION));
        this.realm = realm;
        this.exchange = exchange;
        this.tickets = tickets;
        this.admission = admission;
        setAuthenticationManager(attempt -> attempt);
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setSessionAuthenticationStrategy(new OnesOwnSession());
        setAuthenticationSuccessHandler((request, response, authentication) -> arrived(request, response));
        setAuthenticationFailureHandler(SignInReturn::failed);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        String state = Objects.requireNonNullElse(request.getParameter("state"), "");
        Ticket ticket = tickets.take(state, request, response).orElseThrow(() -> refused("unknown_ticket"));
        request.setAttribute(TICKET, ticket);
        String code = request.getParameter("code");
        if (code == null) {
            throw refused(Objects.requireNonNullElse(request.getParameter("error"), "no_code"));
        }
        OAuth2AuthorizationResponse answer = OAuth2AuthorizationResponse.success(code)
                .redirectUri(ticket.redirect())
                .state(state)
                .build();
        OAuth2LoginAuthenticationToken signedIn = (OAuth2LoginAuthenticationToken) Objects.requireNonNull(
                exchange.authenticate(new OAuth2LoginAuthenticationToken(
                        realm.client(),
                        new OAuth2AuthorizationExchange(ticket.request(realm.address("auth")), answer))));
        Duration lifetime = TokenDesk.lifetime(Objects.requireNonNull(signedIn.getAccessToken()));
        OAuth2RefreshToken refresh = signedIn.getRefreshToken();
        OidcUser user = (OidcUser) Objects.requireNonNull(signedIn.getPrincipal());
        KeycloakSession.Said said =
                admission.of(user.getIdToken(), refresh == null ? "" : refresh.getTokenValue(), lifetime);
        if (said.level() < ticket.level()) {
            request.setAttribute(WEAK, true);
        }
        return new KeycloakSession(said);
    }

    private static OAuth2AuthenticationException refused(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code));
    }

    private static void arrived(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Ticket ticket = ticket(request).orElseThrow();
        if (request.getAttribute(WEAK) != null) {
            // To the page itself it would come straight back from there, and so on.
            SignInFailed.say("weak", ticket.to(), request, response);
            return;
        }
        response.sendRedirect(request.getContextPath() + ticket.to());
    }

    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String to = ticket(request).map(Ticket::to).orElse("/");
        SignInFailed.say(why(failure), to, request, response);
    }

    private static String why(AuthenticationException failure) {
        if (failure instanceof DisabledException) {
            return "left";
        }
        boolean unheard = Stream.iterate((Throwable) failure, each -> each != null, Throwable::getCause)
                .anyMatch(each -> each instanceof IOException || each instanceof UncheckedIOException);
        if (unheard) {
            return "unreachable";
        }
        return failure instanceof OAuth2AuthenticationException told
                        && told.getError().getErrorCode().equals("access_denied")
                ? "cancelled"
                : "again";
    }

    private static Optional<Ticket> ticket(HttpServletRequest request) {
        return Optional.ofNullable((Ticket) request.getAttribute(TICKET));
    }
}
