package io.waymark.platform.accounts;

import io.waymark.platform.security.WaymarkUser;
import io.waymark.shared.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Somebody who has signed in with an account of ours. What was given to them here changes in place, so that every request and
 * window of the session sees it at once.
 */
final class AccountSession extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final Set<Role> own;
    private volatile WaymarkUser user;

    /** Not kept with the session: whoever reads it back says it once more. */
    private transient volatile boolean told;

    /**
     * Signed in.
     *
     * @param own the roles of the account itself
     * @param source the door: {@code ui} or {@code rest}
     */
    AccountSession(String name, String person, Set<Role> own, String source) {
        super(List.of());
        this.own = Set.copyOf(own);
        this.user = new WaymarkUser(name, person, this.own, source);
        setAuthenticated(true);
    }

    Set<Role> own() {
        return own;
    }

    /** These, and no others, are given to them here now. */
    void grant(Set<Role> granted) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(own);
        all.addAll(granted);
        if (!all.equals(user.roles())) {
            user = new WaymarkUser(user.name(), user.personId(), Set.copyOf(all), user.source());
        }
    }

    /** Whether it was told already what the account gives; from now on it was. */
    boolean wasTold() {
        boolean before = told;
        told = true;
        return before;
    }

    @Override
    public Collection<GrantedAuthority> getAuthorities() {
        return user.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public WaymarkUser getPrincipal() {
        return user;
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
