package io.waymark.platform.keycloak;

import io.waymark.platform.security.Identities;
import io.waymark.platform.security.Identities.Known;
import io.waymark.platform.security.Identity;
import io.waymark.platform.security.Visitor;
import io.waymark.platform.security.WaymarkUser;
import io.waymark.shared.Role;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;

/** Turns what Keycloak says into who that is here, and what they may do. */
@Component
@Profile("keycloak")
class Admission {

    /** However long the realm lets an access token live: a role that was taken away is gone after that. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    private final Identities identities;
    private final RoleClaims claims;
    private final Clock clock;

    Admission(Identities identities, KeycloakProperties settings, Clock clock) {
        this.identities = identities;
        this.claims = new RoleClaims(settings.ldAdminGroups(), settings.sysAdminGroups());
        this.clock = clock;
    }

    /**
     * Who it is.
     *
     * @param lifetime of the access token
     * @throws DisabledException if they have left
     */
    KeycloakSession.Said of(OidcIdToken token, String refreshToken, Duration lifetime) {
        Instant now = clock.instant();
        String subject = Objects.requireNonNull(token.getSubject());
        String sid = token.getClaimAsString("sid");
        return new KeycloakSession.Said(
                principal(token, subject),
                subject,
                sid == null ? "" : sid,
                RoleClaims.level(token),
                token.getTokenValue(),
                refreshToken,
                now.plus(lifetime.compareTo(LONGEST) < 0 ? lifetime : LONGEST),
                now);
    }

    private Principal principal(OidcIdToken token, String subject) {
        Identity identity = new Identity(
                Objects.requireNonNull(token.getIssuer()).toString(),
                subject,
                orEmpty(token.getEmail()),
                Boolean.TRUE.equals(token.getEmailVerified()),
                orEmpty(token.getFullName()));
        return switch (identities.whose(identity)) {
            case Known.Somebody somebody -> user(token, subject, somebody);
            case Known.Stranger stranger -> new Visitor(identity);
            case Known.Former former -> throw new DisabledException("Has left");
        };
    }

    /** A system admin is one only after the second factor: whatever is sent from wherever in this session. */
    private WaymarkUser user(OidcIdToken token, String subject, Known.Somebody somebody) {
        Set<Role> roles = claims.of(token);
        roles.addAll(somebody.granted());
        Set<Role> withheld = EnumSet.noneOf(Role.class);
        if (RoleClaims.level(token) < RoleClaims.SECOND_FACTOR && roles.remove(Role.SYS_ADMIN)) {
            withheld.add(Role.SYS_ADMIN);
        }
        String name = orEmpty(token.getPreferredUsername());
        return new WaymarkUser(
                name.isEmpty() ? subject : name,
                somebody.person().value(),
                Set.copyOf(roles),
                Set.copyOf(withheld),
                "ui");
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
