package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/**
 * Asks for people as those see them who bring them in: who there is, who has told of them, and whether what was told differs.
 *
 * @param text what the name, e-mail address or team holds; empty for all
 * @param from how many come before, in the order of their names
 * @param size 1 to 200
 */
@AllowedTo(Who.SYS_ADMIN)
public record FindRosterPeople(String text, Show show, int from, int size) implements Query<RosterPeople> {

    /** Which of them. */
    public enum Show {
        ACTIVE,
        LEFT,
        /** Active or not, of whom two sources tell something different. */
        CONFLICT
    }

    @Override
    public Set<String> topics() {
        return Set.of("people");
    }
}
