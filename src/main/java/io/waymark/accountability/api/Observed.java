package io.waymark.accountability.api;

/** What a manager saw of it. */
public enum Observed {
    SEEN,
    NOT_SEEN,
    BLOCKED
}
