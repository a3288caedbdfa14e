package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks whether the company is still without its first system admin. */
@AllowedTo(Who.ANYBODY)
public record FindSetup() implements Query<Setup> {}
