package io.waymark.platform.accounts;

import org.springframework.security.core.Authentication;

/** What the rest of the application knows of somebody who has signed in with one of these accounts. */
public final class SignedInAccount {

    private SignedInAccount() {}

    /** Signed in, through the door {@code ui} or {@code rest}. */
    public static Authentication of(Accounts.Account account, String source) {
        return new AccountSession(account.name(), account.person(), account.roles(), source);
    }
}
