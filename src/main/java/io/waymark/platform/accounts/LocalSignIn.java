package io.waymark.platform.accounts;

import io.waymark.platform.security.Identities;
import io.waymark.platform.security.Identities.Known;
import io.waymark.platform.security.Identity;
import io.waymark.platform.security.SignInDoor;
import io.waymark.platform.time.Unmoved;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs in whoever has an account that was made here; what they may do is what they have been given here. */
@Component
public class LocalSignIn {

    private final LocalAccounts accounts;
    private final ObjectProvider<Identities> identities;
    private final BackOff backOff;

    LocalSignIn(LocalAccounts accounts, ObjectProvider<Identities> identities, @Unmoved Clock clock) {
        this.accounts = accounts;
        this.identities = identities;
        this.backOff = new BackOff(clock);
    }

    public SignInDoor.Way way() {
        return accounts.any() ? SignInDoor.Way.LOCAL : SignInDoor.Way.SETUP;
    }

    /**
     * Signs in, through the door {@code ui} or {@code rest}.
     *
     * @throws org.springframework.security.authentication.LockedException if that comes too soon after wrong ones
     * @throws BadCredentialsException if address or password is wrong
     * @throws DisabledException if they have left
     */
    public Authentication byPassword(String email, String attempt, String source) {
        String subject = LocalAccounts.subject(email);
        backOff.judge(subject, accounts.matches(email, attempt));
        Identity identity = new Identity(LocalAccounts.ISSUER, subject, "", false, "");
        return switch (identities.getObject().whose(identity)) {
            case Known.Somebody somebody -> signedIn(somebody, source);
            case Known.Former former -> throw new DisabledException("Has left");
            case Known.Stranger stranger -> throw new BadCredentialsException("An account of nobody");
        };
    }

    private static Authentication signedIn(Known.Somebody somebody, String source) {
        String person = somebody.person().value();
        AccountSession session = new AccountSession(person, person, Set.of(), source);
        session.grant(somebody.granted());
        return session;
    }
}
