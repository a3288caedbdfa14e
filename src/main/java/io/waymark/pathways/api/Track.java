package io.waymark.pathways.api;

/** The three tracks a pathway may belong to, of equal standing. */
public enum Track {
    MANAGEMENT,
    LEADERSHIP,
    INDIVIDUAL_CONTRIBUTOR
}
