package io.waymark.platform.security;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** How one signs in: with an account of ours, or with an identity provider. */
public interface SignInDoor {

    /** What the sign-in page offers. */
    enum Way {
        /** One click on an account: from this machine alone. */
        CLICK,
        /** A form for the account's name and its password. */
        PASSWORD,
        /** A form for the e-mail address and the password of an account that was made here. */
        LOCAL,
        /** Nothing yet: the first system admin is to be made. */
        SETUP,
        /** A link to the identity provider, where one proves who one is. */
        PROVIDER,
        /** Nothing: nobody can sign in. */
        NONE
    }

    /** An account anybody at this machine may use by one click. */
    record Offer(String account, String displayName) {}

    /**
     * Why nobody can sign in at this moment.
     *
     * @param key of a sentence
     * @param details what stands in it
     */
    record Trouble(String key, List<String> details) {}

    Way way();

    /** What is wrong right now with the identity provider; looks. Empty where there is none, or nothing wrong. */
    default Optional<Trouble> trouble() {
        return Optional.empty();
    }

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
