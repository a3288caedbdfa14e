package io.waymark.platform.mongo;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is known while events are taken in.
 *
 * @param value null if there is none
 * @param isStored whether the database has a row by this id, if perhaps an older one
 */
record Row<T>(@Nullable T value, Seen seen, boolean isStored) {

    static <T> Row<T> none() {
        return new Row<>(null, Seen.NOTHING, false);
    }

    /** After this event; the same if it has been taken in before. */
    Row<T> after(Place place, Function<@Nullable T, T> change) {
        return value != null && seen.has(place) ? this : new Row<>(change.apply(value), seen.with(place), isStored);
    }

    Row<T> stored() {
        return new Row<>(value, seen, true);
    }

    T required() {
        return Objects.requireNonNull(value);
    }
}
