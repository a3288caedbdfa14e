package io.waymark.integration.keycloak;

import io.waymark.shared.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Reads all users, page by page. Keycloak lists them by name and counts from the first: if one before the page were deleted
 * meanwhile, the next page would begin one too late, and somebody who was passed over would be taken for a leaver. So each page
 * begins with the last of the page before; if it does not, all is read anew.
 */
final class Accounts {

    private static final int PAGE = 500;
    private static final int TRIES = 5;

    private final KeycloakConnection connection;

    Accounts(KeycloakConnection connection) {
        this.connection = connection;
    }

    /**
     * All users, those of clients too, in the order of their user names.
     *
     * @param soFar told how many have been read
     * @throws Rejection {@code directory-restless} if users come and go faster than they can be read
     */
    List<Account> all(IntConsumer soFar) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            Optional<List<Account>> all = once(soFar);
            if (all.isPresent()) {
                return all.get();
            }
        }
        throw Rejection.conflict("directory-restless");
    }

    private Optional<List<Account>> once(IntConsumer soFar) {
        List<Account> all = new ArrayList<>();
        boolean more = true;
        while (more) {
            int first = Math.max(0, all.size() - 1);
            List<UserRepresentation> page = connection.ask(
                    realm -> realm.users().search(null, null, null, null, null, null, null, first, PAGE, null, false));
            if (!all.isEmpty() && !follows(all.getLast(), page)) {
                return Optional.empty();
            }
            page.stream().skip(all.isEmpty() ? 0 : 1).map(Account::of).forEach(all::add);
            soFar.accept(all.size());
            more = page.size() == PAGE;
        }
        return Optional.of(all);
    }

    private static boolean follows(Account last, List<UserRepresentation> page) {
        return !page.isEmpty() && page.getFirst().getId().equals(last.id());
    }
}
