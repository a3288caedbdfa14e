package io.waymark.people.roster;

import io.waymark.people.api.TeamId;
import io.waymark.shared.PersonId;

/** Ids that nobody has had, and that tell nothing of whom they name. */
public interface FreshIds {

    PersonId person();

    TeamId team();
}
