package io.waymark.platform.embedded;

import io.waymark.platform.security.SignInDoor;
import io.waymark.platform.security.WaymarkUser;
import io.waymark.shared.Role;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Signs demo accounts in: by one click on the page, by name and password over REST. */
@Component
@Profile("embedded")
class EmbeddedAuthentication implements SignInDoor {

    private final Accounts accounts;
    private final DemoPassword password;

    EmbeddedAuthentication(Accounts accounts, DemoPassword password) {
        this.accounts = accounts;
        this.password = password;
    }

    @Override
    public Authentication byClick(String account) {
        return accounts.find(account)
                .map(found -> authenticated(found, "ui"))
                .orElseThrow(() -> new BadCredentialsException("No such account"));
    }

    @Override
    public Authentication byPassword(String account, String attempt) {
        boolean right = password.matches(attempt);
        return accounts.find(account)
                .filter(found -> right)
                .map(found -> authenticated(found, "rest"))
                .orElseThrow(() -> new BadCredentialsException("Account or password is wrong"));
    }

    @Override
    public List<Offer> offers() {
        return accounts.all().stream()
                .map(account -> new Offer(account.name(), account.displayName()))
                .toList();
    }

    private static Authentication authenticated(Accounts.Account account, String source) {
        WaymarkUser user = new WaymarkUser(account.name(), account.person(), account.roles(), source);
        List<SimpleGrantedAuthority> authorities = account.roles().stream()
                .map(Role::name)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }
}
