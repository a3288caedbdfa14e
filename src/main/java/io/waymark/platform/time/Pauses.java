package io.waymark.platform.time;

import java.time.Duration;

/** How long a to-do that has failed is left alone: 5 s at first, twice as long each time, an hour at most. */
final class Pauses {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 20;

    private Pauses() {}

    /** The pause after so many attempts, at least one. */
    static Duration after(int attempts) {
        Duration pause = FIRST.multipliedBy(1L << Math.clamp(attempts - 1L, 0, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
