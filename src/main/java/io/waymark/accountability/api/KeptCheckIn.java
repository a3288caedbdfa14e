package io.waymark.accountability.api;

import io.waymark.pathways.api.PathwayId;
import io.waymark.shared.PersonId;
import java.time.Instant;

/**
 * That a commitment was kept to a day, answered yes and seen, with the very events that say so.
 *
 * @param pathway which the commitment came out of
 * @param seenBy who confirmed it
 */
public record KeptCheckIn(
        PersonId person,
        PathwayId pathway,
        Grown behaviour,
        int day,
        Source made,
        Source answered,
        Source seen,
        PersonId seenBy) {

    /**
     * An event.
     *
     * @param event its identifier in the store
     */
    public record Source(String event, Instant at) {}
}
