package io.waymark.platform.time;

/**
 * Does the to-dos of one kind; a bean. It must be idempotent: a to-do counts as done only after its handler has returned, so a
 * process that dies between the two, or loses touch with its store, leads to the same to-do being handled once more. Kind, key
 * and due instant together name the occasion, and are the same each time.
 *
 * <p>To-dos are handled one at a time, in the order in which they are due, unless a handler says by {@link #lane} that some of
 * its own need not wait for each other. One that takes long holds up all others.
 */
public interface TodoHandler {

    /** The lane of all those that nothing is said about, of whatever kind. */
    String COMMON = "";

    String kind();

    /** To-dos of one lane are handled one after another, as they are due; those of others at the same time. All in one by default. */
    default String lane(Todo todo) {
        return COMMON;
    }

    /** Does it. Whatever is thrown means that it is tried again later, with growing pauses, as often as it takes. */
    void handle(Todo todo);
}
