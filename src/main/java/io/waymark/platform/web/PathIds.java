package io.waymark.platform.web;

import io.waymark.shared.Rejection;
import java.util.function.Function;

/** Reads ids out of paths. */
public final class PathIds {
    private PathIds() {}

    /**
     * The id.
     *
     * @throws Rejection {@code nothing-here} if nothing could ever have such an id
     */
    public static <T> T read(String value, Function<String, T> id) {
        try {
            return id.apply(value);
        } catch (IllegalArgumentException e) {
            throw Rejection.nothingHere();
        }
    }
}
