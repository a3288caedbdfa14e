package io.waymark.operations.api;

/** What came of trying a dead letter again. */
public enum RetryOutcome {
    HANDLED,
    FAILED_AGAIN,
    /** Not over yet, here or on another node. */
    STILL_TRYING
}
