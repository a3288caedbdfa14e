package io.waymark.platform.embedded;

import io.waymark.platform.accounts.Accounts;
import io.waymark.platform.accounts.DemoPassword;
import io.waymark.platform.accounts.SignedInAccount;
import io.waymark.platform.security.SignInDoor;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs demo accounts in: by one click on the page, by name and password over REST. */
@Component
@Profile("embedded & !keycloak")
class OneClickDoor implements SignInDoor {

    private final Accounts accounts;
    private final DemoPassword password;

    OneClickDoor(Accounts accounts, DemoPassword password) {
        this.accounts = accounts;
        this.password = password;
    }

    @Override
    public Way way() {
        return Way.CLICK;
    }

    @Override
    public Authentication byClick(String account) {
        return accounts.find(account)
                .map(found -> SignedInAccount.of(found, "ui"))
                .orElseThrow(() -> new BadCredentialsException("No such account"));
    }

    @Override
    public Authentication byPassword(String account, String attempt, String source) {
        boolean right = password.matches(attempt);
        return accounts.find(account)
                .filter(found -> right)
                .map(found -> SignedInAccount.of(found, source))
                .orElseThrow(() -> new BadCredentialsException("Account or password is wrong"));
    }

    @Override
    public List<Offer> offers() {
        return accounts.all().stream()
                .map(account -> new Offer(account.name(), account.displayName()))
                .toList();
    }
}
