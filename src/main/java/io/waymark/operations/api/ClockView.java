package io.waymark.operations.api;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a trial.
 *
 * @param now what it says
 * @param ahead of the real time
 * @param days the same in whole days, for people
 * @param next what is due next, or null if nothing is
 * @param jump the last, which may be under way; null if there was none
 */
public record ClockView(
        Instant now,
        Duration ahead,
        long days,
        @Nullable Due next,
        @Nullable Jump jump) {

    /**
     * Something that is to happen by itself.
     *
     * @param kind such as {@code commitment} or {@code mail}; not whose it is, which is theirs to know
     */
    public record Due(String kind, Instant at) {}

    /**
     * One jump.
     *
     * @param from what the clock said before
     * @param to where it was to go
     * @param reached what it said after the last step
     * @param steps so far
     */
    public record Jump(Instant from, Instant to, Instant reached, int steps, JumpState state) {

        /** How much of the way is behind: 0 to 1. */
        public double share() {
            long way = Duration.between(from, to).toMillis();
            return way <= 0
                    ? 1
                    : Math.clamp((double) Duration.between(from, reached).toMillis() / way, 0, 1);
        }
    }
}
