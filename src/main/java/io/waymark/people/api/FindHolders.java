package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/**
 * Asks who has an e-mail address. Capitals of the Latin alphabet make no difference, all else does: what merely looks the same may
 * be somebody else's address.
 */
@AllowedTo(Who.SYSTEM)
public record FindHolders(String email) implements Query<Holders> {}
