package io.waymark.operations.api;

import java.time.Instant;

/**
 * A projection that is being made anew beside the one that is read.
 *
 * @param share how much of it is done, 0 to 1
 * @param behind events still to be read
 */
public record RebuildView(double share, long behind, Instant begun) {}
