package io.waymark.shared;

import org.jspecify.annotations.Nullable;

/**
 * An event that says to whom a thing is entrusted besides its owner, from then on: the latest of its stream counts. Access rules read
 * it from there.
 */
public interface Entrusted {

    /** Null if to nobody any more. */
    @Nullable
    PersonId entrusted();
}
