package io.waymark.platform.security;

import java.util.List;
import org.springframework.security.core.Authentication;

/** How accounts without an identity provider sign in. */
public interface SignInDoor {

    /** An account anybody at this machine may use by one click. */
    record Offer(String account, String displayName) {}

    /** Signs in without a password. */
    Authentication byClick(String account);

    /** Signs in with a password. */
    Authentication byPassword(String account, String password);

    List<Offer> offers();
}
