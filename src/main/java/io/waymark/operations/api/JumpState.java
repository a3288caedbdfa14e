package io.waymark.operations.api;

/** How a jump stands. */
public enum JumpState {
    UNDER_WAY,
    ARRIVED,
    /** Somebody stopped it on the way. */
    STOPPED,
    /** The program ended or failed on the way; the clock stands where the last step led. */
    INTERRUPTED
}
