package io.waymark.people.api;

import java.util.List;

/**
 * Everybody who is or was here, and all teams, in the order of their ids.
 *
 * @param people those who have left too
 */
public record Staff(List<KnownPerson> people, List<KnownTeam> teams) {

    /** A team by its name. */
    public record KnownTeam(TeamId id, String name) {}
}
