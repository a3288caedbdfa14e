package io.waymark.platform.accounts;

import io.waymark.platform.json.Json;
import io.waymark.platform.privacy.PersonalCipher;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Accounts for want of an identity provider. They exist for the demo company only. */
@Component
public class Accounts {

    /**
     * One account.
     *
     * @param name what one signs in with
     * @param person the id of the person it belongs to
     * @param order place on the sign-in page, from 1
     */
    public record Account(String name, String person, String displayName, Set<Role> roles, int order) {}

    private static final String SHELF = "accounts";
    private static final int MOST = 100;

    private final SideState sideState;
    private final PersonalCipher cipher;
    private final JsonMapper json = Json.mapper();

    Accounts(SideState sideState, PersonalCipher cipher) {
        this.sideState = sideState;
        this.cipher = cipher;
    }

    /** Registers the account, or registers it anew; the person's name is kept under their key. */
    public void register(Account account) {
        String sealed = cipher.seal(new PersonId(account.person()), account.displayName());
        sideState.put(SHELF, account.name(), json.writeValueAsBytes(named(account, sealed)));
    }

    /** The account; without the person's key it is shown by its own name. */
    public Optional<Account> find(String name) {
        return sideState.find(SHELF, name).map(this::read);
    }

    /** All accounts in the order of the sign-in page. */
    public List<Account> all() {
        return sideState.list(SHELF, "", "", MOST).stream()
                .map(this::read)
                .sorted(Comparator.comparingInt(Account::order))
                .toList();
    }

    private Account read(SideState.Entry entry) {
        Account stored = json.readValue(entry.value(), Account.class);
        return named(stored, cipher.open(stored.displayName()).orElse(stored.name()));
    }

    private static Account named(Account account, String displayName) {
        return new Account(account.name(), account.person(), displayName, account.roles(), account.order());
    }
}
