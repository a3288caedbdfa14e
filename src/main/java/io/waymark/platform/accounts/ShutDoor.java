package io.waymark.platform.accounts;

import io.waymark.platform.security.SignInDoor;
import java.util.List;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;

/** Where there is no identity provider yet, nobody can sign in. */
final class ShutDoor implements SignInDoor {

    @Override
    public Way way() {
        return Way.NONE;
    }

    @Override
    public Authentication byClick(String account) {
        throw new DisabledException("Nobody can sign in yet");
    }

    @Override
    public Authentication byPassword(String account, String password, String source) {
        throw new DisabledException("Nobody can sign in yet");
    }

    @Override
    public List<Offer> offers() {
        return List.of();
    }
}
