package io.waymark.platform.axon;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What an event store can tell of itself. All engines pass one contract. */
public interface StoreFigures {

    /** How many events there are. */
    long events();

    /** How many events come after a place; all of them after -1. */
    long after(long place);

    /** The time of the newest event, or empty if there is none. */
    Optional<Instant> newest();

    /** How many events there are from this time on, by the minute in which they happened; minutes without any are left out. */
    Map<Instant, Long> perMinute(Instant from);

    /** How many bytes the store takes on disk; empty if that cannot be told. */
    OptionalLong bytes();
}
