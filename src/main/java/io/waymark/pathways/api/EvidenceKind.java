package io.waymark.pathways.api;

/** The forms evidence may take. */
public enum EvidenceKind {
    TEXT,
    LINK,
    FILE
}
