package io.waymark.pathways.api;

/**
 * One stage on somebody's way.
 *
 * @param done required steps done
 * @param total required steps
 * @param missing how many more stages its gate needs; 0 if it is open or has none
 */
public record StageProgress(StageId stage, String title, StageState state, int done, int total, int missing) {}
