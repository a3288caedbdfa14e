package io.waymark.pathways.api;

/** The kinds of steps. */
public enum StepKind {
    READ,
    WATCH,
    DO,
    QUIZ,
    REFLECT
}
