package io.waymark.platform.axon;

/** Work that must be done after the start before people can be let in, such as filling an empty store with the demo company. */
public interface Preparation {

    /** How much is done: 0 to 1. */
    double share();
}
