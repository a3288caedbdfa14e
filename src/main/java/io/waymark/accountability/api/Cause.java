package io.waymark.accountability.api;

/** Why a check-in moved. */
public enum Cause {
    LEAVE,
    WORKING_DAYS,
    ZONE
}
