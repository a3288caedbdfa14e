package io.waymark.platform.embedded;

import io.waymark.platform.accounts.Accounts;
import io.waymark.platform.accounts.DemoPassword;
import io.waymark.platform.accounts.LocalSignIn;
import io.waymark.platform.accounts.SignedInAccount;
import io.waymark.platform.security.SignInDoor;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs demo accounts in: by one click on the page, by name and password over REST. Without them, accounts made here. */
@Component
@Profile("embedded & !keycloak")
class OneClickDoor implements SignInDoor {

    private final Accounts accounts;
    private final DemoPassword password;
    private final LocalSignIn local;

    OneClickDoor(Accounts accounts, DemoPassword password, LocalSignIn local) {
        this.accounts = accounts;
        this.password = password;
        this.local = local;
    }

    @Override
    public Way way() {
        return accounts.all().isEmpty() ? local.way() : Way.CLICK;
    }

    @Override
    public Authentication byClick(String account) {
        return accounts.find(account)
                .map(found -> SignedInAccount.of(found, "ui"))
                .orElseThrow(() -> new BadCredentialsException("No such account"));
    }

    @Override
    public Authentication byPassword(String account, String attempt, String source) {
        Optional<Accounts.Account> demo = accounts.find(account);
        if (demo.isEmpty()) {
            return local.byPassword(account, attempt, source);
        }
        boolean right = password.matches(attempt);
        return demo.filter(found -> right)
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
