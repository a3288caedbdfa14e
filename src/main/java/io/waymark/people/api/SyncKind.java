package io.waymark.people.api;

/** How much a sync asks the directory for. */
public enum SyncKind {
    /** Everybody; whoever the directory has no more has left. */
    FULL,
    /** Those who have changed since the last sync, as far as the directory can tell; otherwise everybody. */
    INCREMENTAL
}
