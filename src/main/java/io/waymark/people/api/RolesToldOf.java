package io.waymark.people.api;

import io.waymark.shared.Role;
import io.waymark.shared.RoleOrigin;
import java.time.Instant;
import java.util.Set;

/**
 * The roles somebody has from outside.
 *
 * @param at when that was heard last; it may have changed outside since
 */
public record RolesToldOf(RoleOrigin origin, Set<Role> roles, Instant at) {}
