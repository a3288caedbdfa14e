package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Role;
import io.waymark.shared.Who;

/** Asks who is here, can sign in, and has a role given here. */
@AllowedTo(Who.SYSTEM)
public record FindRoleHolders(Role role) implements Query<Holders> {}
