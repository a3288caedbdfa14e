package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.time.Instant;

/** Knows when people work. */
public interface WorkingTimes {

    /** When somebody works, for the year or so after {@code from}. */
    WorkingTime of(PersonId person, Instant from);
}
