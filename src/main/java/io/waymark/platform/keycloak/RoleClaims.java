package io.waymark.platform.keycloak;

import io.waymark.shared.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** What a token says of roles, by realm roles and by groups; and how surely Keycloak knows the person. */
final class RoleClaims {

    /** Password alone; what has no level counts as this. */
    static final int PASSWORD = 1;

    /** Besides the password something they have: what system admins have to prove. */
    static final int SECOND_FACTOR = 2;

    private final Map<String, Role> byGroup = new java.util.HashMap<>();

    RoleClaims(List<String> ldAdminGroups, List<String> sysAdminGroups) {
        ldAdminGroups.forEach(group -> byGroup.put(group, Role.LD_ADMIN));
        sysAdminGroups.forEach(group -> byGroup.put(group, Role.SYS_ADMIN));
    }

    /** From {@code realm_access.roles}, a flat {@code roles}, and {@code groups} with full paths. */
    Set<Role> of(ClaimAccessor token) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (token.getClaims().get("realm_access") instanceof Map<?, ?> access) {
            texts(access.get("roles")).forEach(code -> Role.of(code).ifPresent(roles::add));
        }
        texts(token.getClaims().get("roles")).forEach(code -> Role.of(code).ifPresent(roles::add));
        texts(token.getClaims().get("groups")).forEach(group -> {
            Role role = byGroup.get(group);
            if (role != null) {
                roles.add(role);
            }
        });
        return roles;
    }

    /** Those that are realm roles of their own, whatever groups there are. */
    static Set<Role> realmRoles(ClaimAccessor token) {
        return new RoleClaims(List.of(), List.of()).of(token);
    }

    static int level(ClaimAccessor token) {
        String level = token.getClaimAsString("acr");
        return level != null && level.matches("[0-9]{1,4}") ? Integer.parseInt(level) : PASSWORD;
    }

    private static List<String> texts(@org.jspecify.annotations.Nullable Object claim) {
        return claim instanceof Collection<?> many
                ? many.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}
