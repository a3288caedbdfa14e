package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks how a file that one has sent oneself is read, and how far it is. */
@AllowedTo(Who.SYS_ADMIN)
public record FindRosterFile(RosterFileId file) implements Query<RosterFile> {}
