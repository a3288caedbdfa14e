package io.waymark.people.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import java.util.Set;

/**
 * Somebody, as a door needs to know them.
 *
 * @param active whether they are known here, and have not left
 * @param left whether it is known that they have left
 * @param granted roles given here, beside those of an identity provider
 */
public record Entrant(PersonId person, boolean active, boolean left, Set<Role> granted) {}
