package io.waymark.people.api;

import java.time.Instant;
import java.util.function.IntConsumer;

/** An identity provider that knows who is in the company. {@code integration} reaches it. */
public interface Directory {

    /** Where it is, for people to read. */
    String name();

    /**
     * Everybody it knows; complete.
     *
     * @param soFar told now and then how many have been read
     * @throws io.waymark.shared.Rejection {@code directory-unreachable} if it does not answer, {@code directory-refuses} if it
     *     does not let us in, {@code directory-restless} if it changes faster than it can be read
     */
    Roster everybody(IntConsumer soFar);

    /**
     * Those of them that have changed since. If it cannot tell, everybody; {@link Roster#complete} says which.
     *
     * @param soFar told now and then how many have been read
     * @throws io.waymark.shared.Rejection as {@link #everybody}
     */
    Roster changedSince(Instant since, IntConsumer soFar);
}
