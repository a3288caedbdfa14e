package io.waymark.platform.embedded;

import io.waymark.platform.json.Json;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The accounts of the embedded profile, for want of an identity provider. They exist for the demo company only. */
@Component
@Profile("embedded")
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
    private final JsonMapper json = Json.mapper();

    Accounts(SideState sideState) {
        this.sideState = sideState;
    }

    public void register(Account account) {
        sideState.put(SHELF, account.name(), json.writeValueAsBytes(account));
    }

    public Optional<Account> find(String name) {
        return sideState.find(SHELF, name).map(entry -> json.readValue(entry.value(), Account.class));
    }

    /** All accounts in the order of the sign-in page. */
    public List<Account> all() {
        return sideState.list(SHELF, "", "", MOST).stream()
                .map(entry -> json.readValue(entry.value(), Account.class))
                .sorted(Comparator.comparingInt(Account::order))
                .toList();
    }
}
