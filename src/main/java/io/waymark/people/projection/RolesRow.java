package io.waymark.people.projection;

import io.waymark.shared.Role;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The roles somebody has been given here. */
record RolesRow(List<Role> granted) {

    static RolesRow with(@Nullable RolesRow before, Role role) {
        Set<Role> all = new TreeSet<>(before == null ? List.of() : before.granted());
        all.add(role);
        return new RolesRow(List.copyOf(all));
    }

    static RolesRow without(@Nullable RolesRow before, Role role) {
        Set<Role> all = new TreeSet<>(before == null ? List.of() : before.granted());
        all.remove(role);
        return new RolesRow(List.copyOf(all));
    }
}
