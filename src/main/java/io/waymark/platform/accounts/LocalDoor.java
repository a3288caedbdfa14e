package io.waymark.platform.accounts;

import io.waymark.platform.security.SignInDoor;
import java.util.List;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;

/** Where there is no identity provider, the first system admin signs in with the account made at the first start. */
final class LocalDoor implements SignInDoor {

    private final LocalSignIn local;

    LocalDoor(LocalSignIn local) {
        this.local = local;
    }

    @Override
    public Way way() {
        return local.way();
    }

    @Override
    public Authentication byClick(String account) {
        throw new BadCredentialsException("A password is needed");
    }

    @Override
    public Authentication byPassword(String account, String attempt, String source) {
        return local.byPassword(account, attempt, source);
    }

    @Override
    public List<Offer> offers() {
        return List.of();
    }
}
