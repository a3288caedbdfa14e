package io.waymark.pathways.api;

/** How somebody's way through a pathway stands. */
public enum EnrolmentStatus {
    ACTIVE,
    COMPLETED,
    WITHDRAWN
}
