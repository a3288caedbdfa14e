package io.waymark.demo;

/** What becomes of a check-in that falls due within the history. */
enum Fate {
    SEEN,
    NOT_SEEN,
    LAPSED,
    /** Answered "not yet": there is nothing to confirm. */
    NOTHING_TO_SEE,
    LATE,
    /** Answered late, and confirmed. */
    LATE_SEEN,
    MISSED,
    EXCUSED_BY_LEAVE,
    EXCUSED_BY_MANAGER;

    boolean isLate() {
        return this == LATE || this == LATE_SEEN;
    }

    boolean isConfirmed() {
        return this == SEEN || this == LATE_SEEN;
    }
}
