package io.waymark.platform.keycloak;

import io.waymark.platform.security.Visitor;
import io.waymark.platform.security.WaymarkUser;
import io.waymark.shared.Role;
import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Somebody who has signed in with Keycloak. What it says changes in place each time Keycloak has been asked anew, so that every
 * request and window of the session sees the newest at once.
 */
final class KeycloakSession extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    /**
     * What Keycloak said last.
     *
     * @param subject what Keycloak calls the person
     * @param sid its name for the session, or empty
     * @param told the roles it gives them, whether or not they count at this level
     * @param level how surely it knows them
     * @param idToken as it came, for signing out
     * @param until from then on Keycloak is asked anew
     * @param confirmed when it said this
     */
    record Said(
            Principal principal,
            String subject,
            String sid,
            Set<Role> told,
            int level,
            String idToken,
            String refreshToken,
            Instant until,
            Instant confirmed)
            implements Serializable {

        Said askAgainAt(Instant later) {
            return new Said(principal, subject, sid, told, level, idToken, refreshToken, later, confirmed);
        }

        Said as(Principal anew) {
            return new Said(anew, subject, sid, told, level, idToken, refreshToken, until, confirmed);
        }

        @Override
        public String toString() {
            return "Said[" + principal.getName() + ", " + until + "]";
        }
    }

    private final Instant since;
    private volatile Said said;

    KeycloakSession(Said said) {
        super(List.of());
        this.since = said.confirmed();
        this.said = said;
        setAuthenticated(true);
    }

    Said said() {
        return said;
    }

    void say(Said anew) {
        said = anew;
    }

    /** When the person signed in. */
    Instant since() {
        return since;
    }

    @Override
    public Collection<GrantedAuthority> getAuthorities() {
        return switch (said.principal()) {
            case WaymarkUser user ->
                user.roles().stream()
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList();
            case Visitor visitor -> List.of(new SimpleGrantedAuthority("ROLE_VISITOR"));
            default -> List.of();
        };
    }

    @Override
    public Principal getPrincipal() {
        return said.principal();
    }

    @Override
    public String getCredentials() {
        return "";
    }

    /** By identity: a session is no other, whatever it says. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
