package io.waymark.platform.accounts;

import io.waymark.platform.security.SignInDoor;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;

/** Signs demo accounts in with their password alone, for this profile can be reached from other machines. */
final class PasswordDoor implements SignInDoor {
    private final Accounts accounts;
    private final DemoPassword password;
    private final BackOff backOff;

    PasswordDoor(Accounts accounts, DemoPassword password, BackOff backOff) {
        this.accounts = accounts;
        this.password = password;
        this.backOff = backOff;
    }

    @Override
    public Way way() {
        return Way.PASSWORD;
    }

    @Override
    public Authentication byClick(String account) {
        throw new BadCredentialsException("A password is needed");
    }

    @Override
    public Authentication byPassword(String account, String attempt, String source) {
        boolean matches = password.matches(attempt);
        Optional<Accounts.Account> found = accounts.find(account);
        backOff.judge(account, matches && found.isPresent());
        return SignedInAccount.of(found.orElseThrow(), source);
    }

    @Override
    public List<Offer> offers() {
        return List.of();
    }
}
