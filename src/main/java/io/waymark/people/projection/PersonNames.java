package io.waymark.people.projection;

import io.waymark.people.api.TeamId;
import io.waymark.shared.PersonId;
import java.util.Optional;

/** Names, as far as one reader may know them. */
interface PersonNames {

    /** The name, empty once it is erased; or empty if the reader may not know it. */
    Optional<String> of(PersonId person);

    String team(TeamId team);
}
