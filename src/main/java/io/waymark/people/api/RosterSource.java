package io.waymark.people.api;

/** Who says who is in the company. */
public enum RosterSource {
    /** A file somebody sent. */
    CSV,
    /** The identity provider. */
    KEYCLOAK
}
