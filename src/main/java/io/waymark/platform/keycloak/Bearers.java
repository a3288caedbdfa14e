package io.waymark.platform.keycloak;

import io.waymark.platform.security.Identities;
import io.waymark.platform.security.Identities.Known;
import io.waymark.platform.security.Identity;
import io.waymark.platform.security.Program;
import io.waymark.platform.security.Visitor;
import io.waymark.platform.security.WaymarkUser;
import io.waymark.shared.Role;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Who bears an access token. A person's token makes whoever sends it that person. The token of a service account, which has no
 * session and says of itself that the client is who it is about, makes a {@link Program}: with the realm roles it was given, and
 * nothing else.
 */
@Component
@Profile("keycloak")
class Bearers {

    /** Nobody answers who could say whether the token is good. */
    static final class Unchecked extends AuthenticationException {
        private static final long serialVersionUID = 1L;

        Unchecked(Throwable cause) {
            super("The keys of the realm could not be fetched", cause);
        }
    }

    private final JwtDecoder decoder;
    private final Identities identities;
    private final RoleClaims claims;

    Bearers(AccessTokens tokens, Identities identities, KeycloakProperties settings) {
        this.decoder = tokens.decoder();
        this.identities = identities;
        this.claims = new RoleClaims(settings.ldAdminGroups(), settings.sysAdminGroups());
    }

    /**
     * Reads the token and finds out whose it is.
     *
     * @throws InvalidBearerTokenException if it is no good, or of somebody who has left
     * @throws Unchecked if nobody can tell
     */
    Authentication authenticate(Authentication attempt) {
        Jwt token = read(((BearerTokenAuthenticationToken) attempt).getToken());
        Principal bearer = isService(token) ? program(token) : person(token);
        return UsernamePasswordAuthenticationToken.authenticated(
                bearer,
                null,
                Stream.concat(scopes(token), roles(bearer).stream().map(role -> "ROLE_" + role.name()))
                        .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                        .toList());
    }

    private Jwt read(String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException e) {
            throw new InvalidBearerTokenException("Not good here", e);
        } catch (JwtException e) {
            throw new Unchecked(e);
        }
    }

    private static boolean isService(Jwt token) {
        String client = token.getClaimAsString("client_id");
        return client != null && client.equals(token.getClaimAsString("azp")) && !token.hasClaim("sid");
    }

    /** Groups are for people: a program has what somebody gave to it by name. */
    private static Program program(Jwt token) {
        return new Program(
                Objects.requireNonNull(token.getClaimAsString("client_id")), Set.copyOf(RoleClaims.realmRoles(token)));
    }

    private Principal person(Jwt token) {
        Identity identity = new Identity(
                Objects.requireNonNull(token.getClaimAsString("iss")),
                Objects.requireNonNull(token.getSubject()),
                text(token, "email"),
                Boolean.TRUE.equals(token.getClaimAsBoolean("email_verified")),
                text(token, "name"));
        return switch (identities.whose(identity)) {
            case Known.Somebody somebody -> user(token, somebody);
            case Known.Stranger stranger -> new Visitor(identity);
            case Known.Former former -> throw new InvalidBearerTokenException("Has left");
        };
    }

    /** As in the browser, a system admin is one only after the second factor. */
    private WaymarkUser user(Jwt token, Known.Somebody somebody) {
        Set<Role> roles = claims.of(token);
        roles.addAll(somebody.granted());
        Set<Role> withheld = EnumSet.noneOf(Role.class);
        if (RoleClaims.level(token) < RoleClaims.SECOND_FACTOR && roles.remove(Role.SYS_ADMIN)) {
            withheld.add(Role.SYS_ADMIN);
        }
        String name = text(token, "preferred_username");
        return new WaymarkUser(
                name.isEmpty() ? text(token, "sub") : name,
                somebody.person().value(),
                Set.copyOf(roles),
                Set.copyOf(withheld),
                "rest");
    }

    private static Set<Role> roles(Principal bearer) {
        return switch (bearer) {
            case WaymarkUser user -> user.roles();
            case Program program -> program.roles();
            default -> Set.of();
        };
    }

    private static Stream<String> scopes(Jwt token) {
        return Stream.of(text(token, "scope").split(" "))
                .filter(scope -> !scope.isEmpty())
                .map(scope -> "SCOPE_" + scope);
    }

    private static String text(Jwt token, String claim) {
        return Optional.ofNullable(token.getClaimAsString(claim)).orElse("");
    }
}
