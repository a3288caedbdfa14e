package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks for the people file one has sent oneself and not imported yet, as it is read, and for what would come of it. */
@AllowedTo(Who.SYS_ADMIN)
public record FindPeopleFile() implements Query<KeptPeopleFile> {}
