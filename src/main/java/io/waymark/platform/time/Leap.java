package io.waymark.platform.time;

import java.time.Instant;

/**
 * How the clock was moved on, the last time that was begun.
 *
 * @param from what the clock said when it was begun
 * @param to where it was to go
 * @param reached what it said after the last step
 * @param steps how many times it was moved on the way: one for each instant at which something was due, and the last to its end
 */
public record Leap(Instant from, Instant to, Instant reached, int steps, State state) {

    /** How it stands. */
    public enum State {
        UNDER_WAY,
        ARRIVED,
        /** Somebody stopped it on the way. */
        STOPPED,
        /** The program ended, or failed, on the way; the clock stands where the last step led. */
        INTERRUPTED
    }

    static Leap begun(Instant from, Instant to) {
        return new Leap(from, to, from, 0, State.UNDER_WAY);
    }

    Leap at(Instant now) {
        return new Leap(from, to, now, steps + 1, state);
    }

    Leap in(State other) {
        return new Leap(from, to, reached, steps, other);
    }
}
