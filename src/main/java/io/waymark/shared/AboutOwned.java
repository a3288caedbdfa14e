package io.waymark.shared;

/** A message about a thing that belongs to somebody: whose it is, its first event says (see {@link Owned}). */
public interface AboutOwned {

    Id owned();
}
