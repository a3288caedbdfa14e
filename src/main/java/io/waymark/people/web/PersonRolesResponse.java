package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.people.api.PersonRoles;
import io.waymark.people.api.RolesToldOf;
import io.waymark.shared.Role;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Schema(name = "PersonRoles", description = "Which roles somebody has, and from where.")
record PersonRolesResponse(
        @Schema(description = "The id of the person.", requiredMode = RequiredMode.REQUIRED)
        String id,

        @Schema(
                description = "Whether they are here; whoever has left may do nothing.",
                requiredMode = RequiredMode.REQUIRED)
        boolean active,

        @Schema(description = "Those given here: ld-admin, sys-admin.", requiredMode = RequiredMode.REQUIRED)
        List<String> granted,

        @Schema(description = "Those from outside; absent if there are none, or nothing was heard of them yet.")
        @Nullable
        Told told) {

    @Schema(name = "RolesTold", description = "Roles somebody has from outside.")
    record Told(
            @Schema(
                    description = "keycloak, or account for one of the demo company.",
                    requiredMode = RequiredMode.REQUIRED)
            String origin,

            @Schema(description = "Which: ld-admin, sys-admin.", requiredMode = RequiredMode.REQUIRED)
            List<String> roles,

            @Schema(description = "When that was heard.", requiredMode = RequiredMode.REQUIRED)
            Instant at) {}

    static PersonRolesResponse of(PersonRoles person) {
        RolesToldOf told = person.told();
        return new PersonRolesResponse(
                person.id().value(),
                person.active(),
                codes(person.granted()),
                told == null
                        ? null
                        : new Told(told.origin().name().toLowerCase(Locale.ROOT), codes(told.roles()), told.at()));
    }

    private static List<String> codes(Set<Role> roles) {
        return roles.stream().sorted().map(Role::code).toList();
    }
}
