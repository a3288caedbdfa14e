package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks what is known of an identity; whoever never signed in is known to be nobody. */
@AllowedTo(Who.SYSTEM)
public record FindIdentity(IdentityId identity) implements Query<KnownIdentity> {}
