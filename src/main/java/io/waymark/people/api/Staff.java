package io.waymark.people.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who is or was here, and all teams, in the order of their ids.
 *
 * @param people those who have left too
 * @param leading the source that is believed before all others; null if none is
 */
public record Staff(
        List<KnownPerson> people,
        List<KnownTeam> teams,
        @Nullable RosterSource leading) {

    /** Where no source leads. */
    public Staff(List<KnownPerson> people, List<KnownTeam> teams) {
        this(people, teams, null);
    }

    /** A team by its name. */
    public record KnownTeam(TeamId id, String name) {}
}
