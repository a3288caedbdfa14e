package io.waymark.accountability.api;

/** Who may read the line beside an answer. */
public enum LineFor {
    CONFIRMER_AND_MANAGER,
    CONFIRMER_ONLY
}
