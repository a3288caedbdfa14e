package io.waymark.accountability.api;

/** How a commitment ended. */
public enum Outcome {
    KEPT,
    LAPSED,
    DROPPED
}
