package io.waymark.platform.keycloak;

import io.waymark.platform.security.Identities;
import io.waymark.platform.security.Identities.Known;
import io.waymark.platform.security.Identity;
import io.waymark.platform.security.Visitor;
import io.waymark.platform.security.WaymarkUser;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.shared.RoleOrigin;
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
        Set<Role> told = claims.of(token);
        return new KeycloakSession.Said(
                principal(token, subject, told),
                subject,
                sid == null ? "" : sid,
                Set.copyOf(told),
                RoleClaims.level(token),
                token.getTokenValue(),
                refreshToken,
                now.plus(lifetime.compareTo(LONGEST) < 0 ? lifetime : LONGEST),
                now);
    }

    /** The same, but for roles that were given or taken away here since; the very same if there were none. */
    KeycloakSession.Said granted(KeycloakSession.Said said) {
        if (!(said.principal() instanceof WaymarkUser user)) {
            return said;
        }
        WaymarkUser now =
                user(user.name(), user.person(), said.told(), identities.granted(user.person()), said.level());
        return now.equals(user) ? said : said.as(now);
    }

    private Principal principal(OidcIdToken token, String subject, Set<Role> told) {
        Identity identity = new Identity(
                Objects.requireNonNull(token.getIssuer()).toString(),
                subject,
                orEmpty(token.getEmail()),
                Boolean.TRUE.equals(token.getEmailVerified()),
                orEmpty(token.getFullName()));
        return switch (identities.whose(identity)) {
            case Known.Somebody somebody -> {
                identities.told(somebody.person(), RoleOrigin.KEYCLOAK, told);
                String name = orEmpty(token.getPreferredUsername());
                yield user(
                        name.isEmpty() ? subject : name,
                        somebody.person(),
                        told,
                        somebody.granted(),
                        RoleClaims.level(token));
            }
            case Known.Stranger stranger -> new Visitor(identity);
            case Known.Former former -> throw new DisabledException("Has left");
        };
    }

    /** A system admin is one only after the second factor: whatever is sent from wherever in this session. */
    private static WaymarkUser user(String name, PersonId person, Set<Role> told, Set<Role> granted, int level) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(told);
        roles.addAll(granted);
        Set<Role> withheld = EnumSet.noneOf(Role.class);
        if (level < RoleClaims.SECOND_FACTOR && roles.remove(Role.SYS_ADMIN)) {
            withheld.add(Role.SYS_ADMIN);
        }
        return new WaymarkUser(name, person.value(), Set.copyOf(roles), Set.copyOf(withheld), "ui");
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
