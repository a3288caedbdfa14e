package io.waymark.accountability.api;

/** What stands in the way of a commitment. */
public enum Obstacle {
    NO_TIME,
    NO_OCCASION,
    UNCLEAR,
    NO_SUPPORT,
    OTHER
}
