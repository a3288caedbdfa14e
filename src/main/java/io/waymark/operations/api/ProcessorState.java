package io.waymark.operations.api;

/** Whether a processor runs. */
public enum ProcessorState {
    RUNNING,
    /** Another node handles the events, or it is about to begin. */
    ELSEWHERE,
    STOPPED
}
