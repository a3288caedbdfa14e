package io.waymark.platform.time;

/** Turns by name, among all nodes of one store. */
@FunctionalInterface
public interface Turns {

    /** A new one, which is not taken yet. */
    Turn of(String name);
}
