package io.waymark.people.api;

import java.time.Instant;

/** An identity provider that knows who is in the company. {@code integration} reaches it. */
public interface Directory {

    /**
     * Everybody it knows.
     *
     * @throws io.waymark.shared.Rejection {@code directory-unreachable} if it does not answer, {@code directory-refuses} if it
     *     does not let us in
     */
    Roster everybody();

    /** Those of them that have changed since, as far as it can tell; never complete. */
    Roster changedSince(Instant since);
}
