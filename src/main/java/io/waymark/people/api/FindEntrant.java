package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks whether somebody may come in; whoever does not exist is not active. Reads one row, or two for one who is. */
@AllowedTo(Who.SYSTEM)
public record FindEntrant(PersonId person) implements Query<Entrant> {}
