package io.waymark.platform.mongo;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is known while events are taken in.
 *
 * @param value null if there is none
 * @param seen what it has taken in by now
 * @param stored what it had taken in as it was last stored, or null if it never was
 */
record Row<T>(@Nullable T value, Seen seen, @Nullable Seen stored) {

    static <T> Row<T> none() {
        return new Row<>(null, Seen.NOTHING, null);
    }

    /** After this event; the same if it has been taken in before. */
    Row<T> after(Place place, Function<@Nullable T, T> change) {
        return value != null && seen.has(place) ? this : new Row<>(change.apply(value), seen.with(place), stored);
    }

    /** As it is, once it has been written. */
    Row<T> written() {
        return new Row<>(value, seen, seen);
    }

    T required() {
        return Objects.requireNonNull(value);
    }
}
