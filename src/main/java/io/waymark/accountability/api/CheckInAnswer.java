package io.waymark.accountability.api;

/** What somebody says of their commitment since the last check-in. */
public enum CheckInAnswer {
    YES,
    PARTLY,
    NOT_YET;

    /** Whether there was something to see, so that a confirmer is asked. */
    public boolean isSomething() {
        return this != NOT_YET;
    }
}
