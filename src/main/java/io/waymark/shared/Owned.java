package io.waymark.shared;

/** The first event of a thing that belongs to one person says whose it is, for good. Access rules read it from there. */
public interface Owned {

    PersonId owner();
}
