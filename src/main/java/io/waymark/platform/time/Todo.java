package io.waymark.platform.time;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done at a certain time.
 *
 * @param kind says which {@link TodoHandler} does it; no slash
 * @param key tells it from others of its kind; with the kind at most 299 characters
 * @param due when it is to be done, to the millisecond; never before
 * @param payload what the handler needs besides, such as ids; never a text by or about a person, for it is not sealed
 * @param attempts how often a handler has been given it
 * @param lastError why the last attempt failed, or null if none has: no more than the kind of error and the place, for what an
 *     error says may be personal
 */
public record Todo(
        String kind,
        String key,
        Instant due,
        String payload,
        int attempts,
        @Nullable String lastError) {

    private static final int LONGEST = 300;

    public Todo {
        if (kind.isEmpty() || kind.contains("/") || kind.length() + 1 + key.length() > LONGEST) {
            throw new IllegalArgumentException("No to-do can be filed as " + kind + "/" + key);
        }
    }

    /** The same after one more attempt has begun. */
    Todo begun() {
        return new Todo(kind, key, due, payload, attempts + 1, lastError);
    }

    Todo failed(String error) {
        return new Todo(kind, key, due, payload, attempts, error);
    }

    boolean isSameAs(Todo other) {
        return due.equals(other.due) && payload.equals(other.payload);
    }
}
