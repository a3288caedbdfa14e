package io.waymark.accountability.api;

/** Why a check-in is asked no more, and counts for nothing. */
public enum Excuse {
    /** Leave lay over the day, and there was no other day for it. */
    LEAVE,
    /** The line manager said so. */
    MANAGER,
    /** The commitment was closed before. */
    CLOSED,
    /** We did not ask in time. */
    OUTAGE
}
