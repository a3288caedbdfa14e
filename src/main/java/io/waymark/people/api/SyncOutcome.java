package io.waymark.people.api;

/** What a sync came to. Nothing was changed but in the first case. */
public enum SyncOutcome {
    DONE,
    UNCHANGED,
    /** What the directory tells cannot be carried out as it is. */
    PROBLEMS,
    /** More would leave than anybody has said are meant. */
    MANY_LEAVERS,
    /** It could not be read, or not be carried out; {@link SyncRun#code} says why. */
    REFUSED,
    /** Our mistake; the log of the program says more. */
    FAILED,
    /** The program ended in the middle of it. */
    INTERRUPTED;

    public boolean isGood() {
        return this == DONE || this == UNCHANGED;
    }
}
