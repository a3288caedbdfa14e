package io.waymark.platform.security;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** How accounts without an identity provider sign in. */
public interface SignInDoor {

    /** What the sign-in page offers. */
    enum Way {
        /** One click on an account: from this machine alone. */
        CLICK,
        /** A form for the account's name and its password. */
        PASSWORD,
        /** Nothing: nobody can sign in. */
        NONE
    }

    /** An account anybody at this machine may use by one click. */
    record Offer(String account, String displayName) {}

    Way way();

    /**
     * Signs in without a password.
     *
     * @throws AuthenticationException if there is no such account, or there are no clicks here
     */
    Authentication byClick(String account);

    /**
     * Signs in with a password.
     *
     * @param source the door: {@code ui} or {@code rest}
     * @throws org.springframework.security.authentication.LockedException if that comes too soon after wrong ones
     * @throws AuthenticationException if account or password is wrong
     */
    Authentication byPassword(String account, String password, String source);

    /** Those for one click. */
    List<Offer> offers();
}
