package io.waymark.pathways.api;

/** How a stage, or a step of it, stands for one person. */
public enum StageState {
    DONE,
    OPEN,
    LOCKED
}
