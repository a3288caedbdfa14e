package io.waymark.people.api;

/** Why somebody who signed in could not be taken for a person at once. */
public enum NewcomerReason {
    /** Nobody here has their address. */
    UNKNOWN,
    /** The identity provider does not vouch for their address. */
    UNVERIFIED,
    /** Several people have it. */
    AMBIGUOUS,
    /** The person who has it signs in with another identity of the same provider. */
    TAKEN
}
