package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks whom a source calls by a key, such as the id of a user in the identity provider. */
@AllowedTo(Who.SYSTEM)
public record FindByKey(RosterSource source, String key) implements Query<Holders> {}
