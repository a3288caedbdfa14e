package io.waymark.platform.keycloak;

import io.waymark.platform.security.RestDoor;
import io.waymark.platform.security.Visitor;
import io.waymark.platform.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * REST with access tokens of the realm: the scope {@code waymark:read} for whatever only reads, {@code waymark:write} for all
 * else. Scopes bound what a program may be used for; what somebody may do is decided by the rules beside commands and queries.
 */
@Component
@Profile("keycloak")
class BearerRestDoor implements RestDoor {

    static final String READ = "waymark:read";
    static final String WRITE = "waymark:write";

    private static final String SCOPE = "SCOPE_";

    private final Bearers bearers;
    private final ProblemWriter problems;

    BearerRestDoor(Bearers bearers, ProblemWriter problems) {
        this.bearers = bearers;
        this.problems = problems;
    }

    @Override
    public void open(HttpSecurity rest) throws Exception {
        rest.oauth2ResourceServer(server -> server.jwt(jwt -> jwt.authenticationManager(bearers::authenticate))
                        .authenticationEntryPoint(this::refuse))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(this::refuse).accessDeniedHandler(problems::denied));
    }

    @Override
    public void guard(HttpSecurity rest) throws Exception {
        rest.authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((asked, context) ->
                                new AuthorizationDecision(mayPass(asked.get(), context.getRequest()))))
                .exceptionHandling(handling -> handling.accessDeniedHandler(this::lacking));
    }

    private static boolean mayPass(Authentication authentication, HttpServletRequest request) {
        return authentication.isAuthenticated()
                && !(authentication.getPrincipal() instanceof Visitor)
                && hasScope(authentication, request);
    }

    private static boolean hasScope(Authentication authentication, HttpServletRequest request) {
        String needed = SCOPE + scope(request);
        return authentication.getAuthorities().stream().anyMatch(has -> needed.equals(has.getAuthority()));
    }

    private static String scope(HttpServletRequest request) {
        boolean reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        return reads ? READ : WRITE;
    }

    private void lacking(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException {
        if (request.getUserPrincipal() instanceof Authentication who && hasScope(who, request)) {
            problems.unknownPerson(request, response);
        } else {
            problems.scopeMissing(request, response, scope(request));
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        switch (exception) {
            case Bearers.Unchecked unchecked -> problems.unchecked(request, response);
            case OAuth2AuthenticationException refused ->
                problems.unauthenticated(request, response, refused.getError().getErrorCode());
            default -> problems.unauthenticated(request, response, (String) null);
        }
    }
}
