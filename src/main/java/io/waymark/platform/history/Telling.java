package io.waymark.platform.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one event says to its reader.
 *
 * @param args what its sentence names
 * @param quote what somebody wrote, or null
 */
public record Telling(List<Object> args, @Nullable String quote) {

    /** A sentence that names these. */
    public static Telling of(Object... args) {
        return new Telling(List.of(args), null);
    }

    /** With what somebody wrote; what was erased is blank by now and is left out. */
    public Telling quoting(String written) {
        return new Telling(args, written.isBlank() ? null : written);
    }
}
