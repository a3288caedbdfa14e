package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks for everybody at once, as an importer must know them before it changes anything. */
@AllowedTo(Who.SYSTEM)
public record FindStaff() implements Query<Staff> {}
