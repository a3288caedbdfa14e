package io.waymark.platform.accounts;

import io.waymark.platform.security.WaymarkUser;
import io.waymark.shared.Role;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What the rest of the application knows of somebody who has signed in with one of these accounts. */
public final class SignedInAccount {

    private SignedInAccount() {}

    /** Signed in, through the door {@code ui} or {@code rest}. */
    public static Authentication of(Accounts.Account account, String source) {
        WaymarkUser user = new WaymarkUser(account.name(), account.person(), account.roles(), source);
        List<SimpleGrantedAuthority> authorities = account.roles().stream()
                .map(Role::name)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }
}
