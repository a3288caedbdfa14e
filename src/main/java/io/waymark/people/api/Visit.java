package io.waymark.people.api;

/** How it stands with somebody who has signed in and is no person here, as far as they may know it. */
public enum Visit {
    /** A sys-admin has yet to say who they are. */
    WAITING,
    /** A sys-admin has said that they do not get in; the reason is not theirs to know. */
    REFUSED,
    /** They are somebody by now, and get in as soon as they sign in once more. */
    LET_IN
}
