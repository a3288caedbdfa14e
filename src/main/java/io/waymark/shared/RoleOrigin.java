package io.waymark.shared;

/** Where a role is from that was not given here. */
public enum RoleOrigin {
    /** The identity provider, by a realm role or a group. */
    KEYCLOAK,
    /** An account of the demo company. */
    ACCOUNT
}
