package io.waymark.people.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which roles somebody has.
 *
 * @param active whether they are here; whoever has left may do nothing, whatever stands here
 * @param granted those given here; they count from the next click on
 * @param told those from outside, as of when that was heard; null if they have none, or were never heard of
 */
public record PersonRoles(
        PersonId id,
        boolean active,
        Set<Role> granted,
        @Nullable RolesToldOf told) {

    public boolean isGranted(Role role) {
        return granted.contains(role);
    }

    public boolean isTold(Role role) {
        return told != null && told.roles().contains(role);
    }
}
