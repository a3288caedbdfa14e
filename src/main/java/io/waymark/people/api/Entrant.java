package io.waymark.people.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import java.util.Set;

/**
 * Somebody, as a door needs to know them.
 *
 * @param granted roles given here, beside those of an identity provider
 */
public record Entrant(PersonId person, boolean active, Set<Role> granted) {}
