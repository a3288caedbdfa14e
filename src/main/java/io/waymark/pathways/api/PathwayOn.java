package io.waymark.pathways.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a pathway stood at the end of a day; neither version if it did not exist yet.
 *
 * @param published the version one could set out on, or null
 * @param draft the version being drafted, or null
 */
public record PathwayOn(
        LocalDate day,
        @Nullable PathwayVersion published,
        @Nullable PathwayVersion draft) {

    public boolean existed() {
        return published != null || draft != null;
    }
}
